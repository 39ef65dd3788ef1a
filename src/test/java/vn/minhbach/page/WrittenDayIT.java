package vn.minhbach.page;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.PageToken;

/** A day that cannot be read is refused as people write days, whichever way a page takes it. */
@OfficeTest
class WrittenDayIT {

  @Autowired private MockMvc web;

  @Test
  void a_parameter_that_is_no_day_is_refused_in_plain_words() throws Exception {
    refused(
        web.perform(
            post("/administration/deputies")
                .param("deputy", "thukyp00127")
                .param("insteadOf", "chutichp00127")
                .param("fromDay", "31/02/2021")
                .param("toDay", "1/9/2021")
                .accept(MediaType.TEXT_HTML)
                .with(user("quantritp01"))
                .with(PageToken.csrf())));
  }

  @Test
  void a_field_of_a_form_that_is_no_day_is_refused_in_plain_words() throws Exception {
    refused(
        web.perform(
            post("/publiclist/objections")
                .param("receivedOn", "hôm qua")
                .accept(MediaType.TEXT_HTML)
                .with(user("canbo1p00127"))
                .with(PageToken.csrf())));
  }

  private static void refused(ResultActions answer) throws Exception {
    answer
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("ngày/tháng/năm, ví dụ 17/08/2021")))
        .andExpect(content().string(not(containsString("Failed to convert"))));
  }
}
