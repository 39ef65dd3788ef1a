package vn.minhbach.workflow.tasklist;

import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;

@OfficeTest
class WordsApiIT {

  @Autowired private MockMvc http;

  @Test
  void words_are_vietnamese_unless_english_was_chosen() throws Exception {
    http.perform(words()).andExpect(jsonPath("$['form.say.no']", is("Không")));
    http.perform(words().cookie(new Cookie("MINHBACH-LANG", "en")))
        .andExpect(jsonPath("$['form.say.no']", is("No")));
  }

  @Test
  void words_that_have_not_changed_are_not_sent_again() throws Exception {
    String version =
        http.perform(words())
            .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-cache, private"))
            .andReturn()
            .getResponse()
            .getHeader(HttpHeaders.ETAG);
    http.perform(words().header(HttpHeaders.IF_NONE_MATCH, version))
        .andExpect(status().isNotModified());
    http.perform(
            words()
                .cookie(new Cookie("MINHBACH-LANG", "en"))
                .header(HttpHeaders.IF_NONE_MATCH, version))
        .andExpect(status().isOk());
  }

  private static MockHttpServletRequestBuilder words() {
    return get("/api/workflow/words").with(user("canbo1p00121"));
  }
}
