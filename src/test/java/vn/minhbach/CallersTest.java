package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class CallersTest {

  private final MockHttpServletRequest post =
      new MockHttpServletRequest("POST", "/api/intake/lists");

  @Test
  void who_only_reads_needs_no_token() {
    assertThat(Callers.needsCsrfToken(new MockHttpServletRequest("GET", "/api/intake/lists")))
        .isFalse();
  }

  @Test
  void a_machine_that_sends_its_password_needs_no_token() {
    post.addHeader("Authorization", "basic YTpi");
    assertThat(Callers.needsCsrfToken(post)).isFalse();
  }

  @Test
  void a_session_needs_a_token_even_beside_a_password() {
    post.addHeader("Authorization", "Basic YTpi");
    post.setSession(new MockHttpSession());
    assertThat(Callers.needsCsrfToken(post)).isTrue();
  }

  @Test
  void a_password_that_a_browser_adds_by_itself_needs_a_token() {
    post.addHeader("Authorization", "Basic YTpi");
    post.addHeader("Origin", "https://elsewhere.example");
    assertThat(Callers.needsCsrfToken(post)).isTrue();
  }

  @Test
  void the_page_before_is_one_of_ours() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/intake/lists/1/accept");
    assertThat(Callers.pageBefore(request)).isNull();
    request.addHeader("Referer", "http://localhost/intake/lists/1");
    assertThat(Callers.pageBefore(request)).isEqualTo("/intake/lists/1");
    MockHttpServletRequest other = new MockHttpServletRequest("POST", "/intake/lists/1/accept");
    other.addHeader("Referer", "http://localhost.example/x");
    assertThat(Callers.pageBefore(other)).isNull();
  }
}
