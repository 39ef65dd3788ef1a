package vn.minhbach.publiclist;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.user;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.Play;

@OfficeTest
class PostedFarAheadIT {

  private static final String WARD = "00028";

  @Autowired private MockMvc web;
  @Autowired private AutowireCapableBeanFactory office;

  @Test
  void a_year_whose_holidays_nobody_knows_is_refused_and_not_sought_in_vain() throws Exception {
    Play play = office.createBean(Play.class);
    PostingPlay lists = office.createBean(PostingPlay.class);
    String posting = lists.prepared(WARD, play.verified(WARD, 1, true));

    web.perform(
            put("/api/publiclist/postings/" + posting)
                .with(httpBasic(user("canbo1", WARD), "minhbach2021"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"place\":\"Trụ sở UBND phường\",\"postedOn\":\"2031-01-06\"}"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("calendar.unknown"));
  }
}
