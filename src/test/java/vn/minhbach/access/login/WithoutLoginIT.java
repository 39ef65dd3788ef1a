package vn.minhbach.access.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;

/** What whoever has not logged in gets to see, and what not. */
@OfficeTest
class WithoutLoginIT {

  @Autowired private MockMvc web;

  @Test
  void nobody_gets_past_the_door_unseen() throws Exception {
    web.perform(get("/api/access/me"))
        .andExpect(status().isUnauthorized())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(header().string("WWW-Authenticate", containsString("Basic")));
    web.perform(get("/api/access/me").header("Sec-Fetch-Site", "same-origin"))
        .andExpect(header().doesNotExist("WWW-Authenticate"));
    web.perform(get("/api-docs")).andExpect(status().isUnauthorized());
    web.perform(get("/no/such/page").accept(TEXT_HTML)).andExpect(status().isFound());
    web.perform(get("/camunda/app/tasklist/default/").accept(TEXT_HTML))
        .andExpect(status().isFound());
    web.perform(get("/camunda/api/engine/engine/default/task"))
        .andExpect(status().isUnauthorized());
    web.perform(get("/engine-rest/engine").with(httpBasic("canbo1p00124", "minhbach2021")))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void a_login_leads_back_to_the_page_that_was_asked_for_and_never_to_a_part_of_one()
      throws Exception {
    assertThat(kept(get("/verification"))).isNotNull();
    assertThat(kept(get("/intake/lists/1/progress").header("HX-Request", "true"))).isNull();
  }

  private Object kept(MockHttpServletRequestBuilder asked) throws Exception {
    HttpSession session =
        web.perform(asked.accept(TEXT_HTML)).andReturn().getRequest().getSession(false);
    return session == null ? null : session.getAttribute("SPRING_SECURITY_SAVED_REQUEST");
  }

  @Test
  void citizens_read_without_login_and_without_a_cookie() throws Exception {
    web.perform(get("/assets/office.css"))
        .andExpect(status().isOk())
        .andExpect(cookie().doesNotExist("MINHBACH-CSRF"));
    web.perform(post("/public/anything")).andExpect(status().isUnauthorized());
  }
}
