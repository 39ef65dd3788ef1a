package vn.minhbach.access.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.minhbach.OfficeTest;

@OfficeTest
class LoginIT {

  private static final String USER = "canbo1p00124";
  private static final String PASSWORD = "minhbach2021";
  private static final Cookie TOKEN = new Cookie("MINHBACH-CSRF", "a-token");
  private static final String HEADER = "X-MINHBACH-CSRF";

  @Autowired private MockMvc web;

  @Test
  void the_login_page_is_vietnamese_and_says_that_this_is_a_demonstration() throws Exception {
    web.perform(get("/login").accept(TEXT_HTML).header("Accept-Language", "en-US,en;q=0.9"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Tên đăng nhập")))
        .andExpect(content().string(containsString("Bản trình diễn")))
        .andExpect(content().string(containsString("name=\"_csrf\"")))
        .andExpect(content().string(not(containsString("<script>"))))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(cookie().exists("MINHBACH-CSRF"))
        .andExpect(cookie().httpOnly("MINHBACH-CSRF", false));
  }

  @Test
  void the_login_page_names_an_icon_so_that_no_browser_asks_for_one_and_is_refused()
      throws Exception {
    web.perform(get("/login").accept(TEXT_HTML))
        .andExpect(content().string(containsString("rel=\"icon\"")))
        .andExpect(content().string(containsString("/assets/icon-")));
    web.perform(get("/assets/icon.svg")).andExpect(status().isOk());
  }

  @Test
  void whoever_comes_back_from_tasklist_is_told_that_the_session_has_ended() throws Exception {
    web.perform(get("/login?logout").accept(TEXT_HTML))
        .andExpect(content().string(containsString("phiên làm việc đã hết")));
  }

  @Test
  void an_officer_logs_in_and_out() throws Exception {
    MockHttpSession session = logIn(PASSWORD, "10.1.0.1");
    web.perform(get("/api/access/me").session(session))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.user").value(USER))
        .andExpect(jsonPath("$.unitName").value("Phường Đức Giang"));
    web.perform(withToken(post("/logout")).session(session))
        .andExpect(redirectedUrl("/login?logout"));
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void a_login_begins_a_new_session_with_nothing_of_the_old_one_in_it() throws Exception {
    MockHttpSession before = new MockHttpSession();
    before.setAttribute("authenticatedUser", "somebody else's webapp login");
    HttpSession after = login(PASSWORD, "10.1.0.2", before).getRequest().getSession(false);
    assertThat(after.getId()).isNotEqualTo(before.getId());
    assertThat(after.getAttribute("authenticatedUser")).isNull();
  }

  @Test
  void after_a_wrong_password_the_user_name_stands_there_once() throws Exception {
    MockHttpSession session = new MockHttpSession();
    login("wrong", "10.1.0.33", session);
    String kept = "name=\"username\" type=\"text\"";
    String value = "value=\"" + USER + "\"";
    web.perform(get("/login?error").accept(TEXT_HTML).session(session))
        .andExpect(content().string(containsString(kept)))
        .andExpect(content().string(containsString(value)));
    web.perform(get("/login?error").accept(TEXT_HTML).session(session))
        .andExpect(content().string(not(containsString(value))));
  }

  @Test
  void a_wrong_password_says_no_more_than_that() throws Exception {
    assertThat(login("wrong", "10.1.0.3", new MockHttpSession()).getResponse().getRedirectedUrl())
        .isEqualTo("/login?error");
  }

  @Test
  void after_five_wrong_passwords_the_right_one_waits() throws Exception {
    for (int i = 0; i < 5; i++) {
      login("wrong" + i, "10.1.0.4", new MockHttpSession());
    }
    assertThat(login(PASSWORD, "10.1.0.4", new MockHttpSession()).getResponse().getRedirectedUrl())
        .isEqualTo("/login?throttled");
    web.perform(get("/api/access/me").with(httpBasic(USER, PASSWORD)).with(from("10.1.0.4")))
        .andExpect(status().isTooManyRequests())
        .andExpect(header().exists("Retry-After"))
        .andExpect(jsonPath("$.code").value("tooManyLogins"));
  }

  @Test
  void a_login_without_the_token_of_our_page_is_refused() throws Exception {
    web.perform(
            post("/login")
                .param("username", USER)
                .param("password", PASSWORD)
                .with(from("10.1.0.5")))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void a_machine_needs_neither_session_nor_token() throws Exception {
    MvcResult result =
        web.perform(
                put("/api/access/me/password")
                    .with(httpBasic(USER, PASSWORD))
                    .contentType(APPLICATION_JSON)
                    .content("{\"current\": \"not it\", \"next\": \"does not matter\"}"))
            .andExpect(status().isForbidden())
            .andExpect(jsonPath("$.code").value("access.wrongPassword"))
            .andReturn();
    assertThat(result.getRequest().getSession(false)).isNull();
  }

  @Test
  void a_session_changes_nothing_without_the_token() throws Exception {
    MockHttpSession session = logIn(PASSWORD, "10.1.0.6");
    String body = "{\"current\": \"not it\", \"next\": \"does not matter\"}";
    web.perform(
            put("/api/access/me/password")
                .session(session)
                .contentType(APPLICATION_JSON)
                .content(body))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("csrf"));
    web.perform(
            withToken(put("/api/access/me/password"))
                .session(session)
                .contentType(APPLICATION_JSON)
                .content(body))
        .andExpect(jsonPath("$.code").value("access.wrongPassword"));
  }

  @Test
  void a_password_that_a_browser_sends_for_another_page_changes_nothing() throws Exception {
    web.perform(
            put("/api/access/me/password")
                .with(httpBasic(USER, PASSWORD))
                .header("Origin", "https://elsewhere.example")
                .contentType(APPLICATION_JSON)
                .content("{\"current\": \"not it\", \"next\": \"does not matter\"}"))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void an_address_that_does_not_exist_is_told_in_plain_words() throws Exception {
    web.perform(get("/api/nothing").with(httpBasic(USER, PASSWORD)))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("http.404"))
        .andExpect(jsonPath("$.title").value("Không tìm thấy"));
  }

  @Test
  void a_page_that_does_not_exist_is_told_as_a_page() throws Exception {
    web.perform(get("/no/such/page").accept(TEXT_HTML).session(logIn(PASSWORD, "10.1.0.7")))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString(">Không tìm thấy</h1>")))
        .andExpect(content().string(containsString("Không có địa chỉ này")));
  }

  @Test
  void a_body_that_cannot_be_read_is_told_without_our_inside() throws Exception {
    web.perform(
            put("/api/access/me/password")
                .with(httpBasic(USER, PASSWORD))
                .contentType(APPLICATION_JSON)
                .content("{"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(not(containsString("Json"))));
    web.perform(
            put("/api/access/me/password")
                .with(httpBasic(USER, PASSWORD))
                .contentType(APPLICATION_JSON)
                .content("{}"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].message").value("không được để trống"));
  }

  private MockHttpSession logIn(String password, String address) throws Exception {
    return (MockHttpSession)
        login(password, address, new MockHttpSession()).getRequest().getSession(false);
  }

  private MvcResult login(String password, String address, MockHttpSession session)
      throws Exception {
    return web.perform(
            withToken(post("/login"))
                .session(session)
                .param("username", USER)
                .param("password", password)
                .with(from(address)))
        .andExpect(status().isFound())
        .andReturn();
  }

  private static MockHttpServletRequestBuilder withToken(MockHttpServletRequestBuilder request) {
    return request.cookie(TOKEN).header(HEADER, TOKEN.getValue());
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
