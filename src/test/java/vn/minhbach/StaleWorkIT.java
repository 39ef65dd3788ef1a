package vn.minhbach;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.PageToken.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What an officer has typed is neither lost nor recorded wrongly when something has gone by. */
@OfficeTest
class StaleWorkIT {

  private static final String FORM = "/intake/applications/check";
  private static final String OFFICER = "canbo1p00121";

  @Autowired private MockMvc web;

  @Test
  void a_session_that_is_over_is_told_in_the_page_that_keeps_what_was_typed() throws Exception {
    for (boolean tokenIsLost : new boolean[] {false, true}) {
      var form = post(FORM).header("HX-Request", "true");
      web.perform(tokenIsLost ? form : form.with(csrf()))
          .andExpect(status().isUnauthorized())
          .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
          .andExpect(
              content()
                  .string(
                      allOf(
                          containsString("nội dung đang nhập vẫn còn"),
                          containsString("href=\"/login\" target=\"_blank\""))));
    }
  }

  @Test
  void a_page_of_one_officer_is_not_recorded_in_the_name_of_another() throws Exception {
    web.perform(
            post("/language")
                .header("HX-Request", "true")
                .header("X-MINHBACH-OFFICER", "canbo2p00121")
                .with(csrf())
                .with(user(OFFICER)))
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("Trang này do canbo2p00121 mở")));
  }

  @Test
  void a_value_of_a_form_that_cannot_be_read_is_named_in_words() throws Exception {
    web.perform(
            get("/oversight/acts")
                .param("from", "31/02/2021")
                .accept(MediaType.TEXT_HTML)
                .with(user("giamsatq004")))
        .andExpect(status().isBadRequest())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("phải là ngày viết theo dạng ngày/tháng/năm"),
                        not(containsString("java.")))));
    web.perform(
            post("/public/lists/search")
                .param("unit", "00121")
                .param("name", "Nguyễn Thị Hoa")
                .param("birthYear", "abc")
                .accept(MediaType.TEXT_HTML))
        .andExpect(status().isBadRequest())
        .andExpect(
            content().string(allOf(containsString("phải là số"), not(containsString("java.")))));
  }

  @Test
  void files_that_are_too_large_are_told_so_and_not_that_the_page_is_old() throws Exception {
    web.perform(
            post("/intake/lists")
                .header("HX-Request", "true")
                .contentType("multipart/form-data; boundary=b")
                .content(new byte[34 << 20])
                .with(user(OFFICER)))
        .andExpect(status().isPayloadTooLarge())
        .andExpect(content().string(containsString("tối đa 33 MB")));
  }
}
