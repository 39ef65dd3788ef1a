package vn.minhbach.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OneNonceTest {

  private static final String PAGE = "<script defer src=\"/lib.js\" nonce=\"of-page\"></script>";

  @Test
  void the_policy_takes_the_nonce_that_stands_in_the_page() throws Exception {
    MockHttpServletResponse response = answer("/camunda/app/tasklist/default/");
    assertThat(response.getHeader("Content-Security-Policy"))
        .isEqualTo("script-src 'nonce-of-page' 'strict-dynamic'");
    assertThat(response.getContentAsString()).isEqualTo(PAGE);
  }

  @Test
  void other_addresses_are_left_alone() throws Exception {
    assertThat(answer("/camunda/lib/deps.js").getHeader("Content-Security-Policy"))
        .isEqualTo("script-src 'nonce-of-another' 'strict-dynamic'");
  }

  private static MockHttpServletResponse answer(String path) throws ServletException, IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    FilterChain camunda =
        (request, out) -> {
          ((jakarta.servlet.http.HttpServletResponse) out)
              .setHeader(
                  "Content-Security-Policy", "script-src 'nonce-of-another' 'strict-dynamic'");
          out.getWriter().write(PAGE);
        };
    new OneNonce().doFilter(new MockHttpServletRequest("GET", path), response, camunda);
    return response;
  }
}
