package vn.minhbach.access.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.minhbach.OfficeTest;

/** A session asks for its officer anew each time. */
@OfficeTest
class SessionIT {

  private static final String PASSWORD = "một mật khẩu dài";
  private static int made;

  @Autowired private MockMvc web;
  private final String user = "phien" + ++made + "p00043";
  private MockHttpSession session;

  @BeforeEach
  void log_in() throws Exception {
    admin(
        post("/api/access/officers"),
        """
        {"user": "%1$s", "person": "%1$s", "roles": ["wardOfficer"], "unit": "00043", "password": "%2$s"}"""
            .formatted(user, PASSWORD));
    session =
        (MockHttpSession)
            web.perform(
                    post("/login")
                        .cookie(new Cookie("MINHBACH-CSRF", "a-token"))
                        .header("X-MINHBACH-CSRF", "a-token")
                        .param("username", user)
                        .param("password", PASSWORD))
                .andReturn()
                .getRequest()
                .getSession(false);
    web.perform(get("/api/access/me").session(session)).andExpect(status().isOk());
  }

  @Test
  void ends_when_the_officer_is_locked() throws Exception {
    admin(post("/api/access/officers/" + user + "/lock"), "");
    ended();
  }

  @Test
  void ends_when_the_password_is_another_one() throws Exception {
    admin(
        put("/api/access/officers/" + user + "/password"), "{\"password\": \"another long word\"}");
    ended();
  }

  @Test
  void goes_on_with_the_new_roles() throws Exception {
    admin(put("/api/access/officers/" + user + "/roles"), "{\"roles\": [\"treasurer\"]}");
    web.perform(get("/api/access/me").session(session))
        .andExpect(jsonPath("$.roles[0]").value("treasurer"));
  }

  @Test
  void an_officer_changes_the_first_password_on_a_page_before_anything_else() throws Exception {
    web.perform(get("/camunda/app/tasklist/default/").accept(TEXT_HTML).session(session))
        .andExpect(redirectedUrl("/password"));
    web.perform(get("/password").accept(TEXT_HTML).session(session))
        .andExpect(content().string(containsString("Mật khẩu mới")));
    web.perform(
            post("/password")
                .session(session)
                .cookie(new Cookie("MINHBACH-CSRF", "a-token"))
                .header("X-MINHBACH-CSRF", "a-token")
                .param("current", PASSWORD)
                .param("next", "chỉ mình tôi biết"))
        .andExpect(redirectedUrl("/login?changed"));
    ended();
  }

  private void ended() throws Exception {
    web.perform(get("/api/access/me").session(session)).andExpect(status().isUnauthorized());
    assertThat(session.isInvalid()).isTrue();
  }

  private void admin(MockHttpServletRequestBuilder request, String body) throws Exception {
    web.perform(
            request
                .with(httpBasic("quantritp01", "minhbach2021"))
                .contentType(APPLICATION_JSON)
                .content(body))
        .andExpect(status().is2xxSuccessful());
  }
}
