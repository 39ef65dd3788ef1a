package vn.minhbach.oversight;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.WardRows;

/** The trail of a list that a ward handed in. */
@OfficeTest
class ListTrailIT {

  private static final String WARD = "00646";

  @Autowired private MockMvc http;
  @Autowired private AutowireCapableBeanFactory office;

  private long list;

  @BeforeEach
  void acceptedList() throws Exception {
    WardRows lists = office.createBean(WardRows.class);
    list = lists.list(WARD);
    lists.rows(list, 1);
    http.perform(
            post("/api/intake/lists/" + list + "/accept")
                .with(httpBasic("canbo1p" + WARD, "minhbach2021")))
        .andExpect(status().isOk());
  }

  @Test
  void it_is_told_to_monitors_and_officers_of_the_area() throws Exception {
    for (String user : new String[] {"giamsat1tp01", "canbo2p" + WARD}) {
      trail(user, String.valueOf(list))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$", hasSize(1)))
          .andExpect(jsonPath("$[0].leaf.fact").value("ListAccepted"))
          .andExpect(jsonPath("$[0].recordedAt", Matchers.startsWith("2021-")));
    }
  }

  @Test
  void another_area_or_role_does_not_see_it() throws Exception {
    for (String user : new String[] {"canbo1p00121", "giamsatq004", "totruongp" + WARD}) {
      trail(user, String.valueOf(list)).andExpect(status().isForbidden());
    }
  }

  @Test
  void a_list_that_does_not_exist_has_no_trail() throws Exception {
    trail("giamsat1tp01", "999999999")
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("oversight.unknown"));
    trail("giamsat1tp01", "x").andExpect(status().is4xxClientError());
  }

  private ResultActions trail(String user, String number) throws Exception {
    return http.perform(
        get("/api/oversight/lists/" + number + "/trail").with(httpBasic(user, "minhbach2021")));
  }
}
