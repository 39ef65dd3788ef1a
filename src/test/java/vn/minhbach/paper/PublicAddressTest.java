package vn.minhbach.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PublicAddressTest {

  private final MockEnvironment office = new MockEnvironment();

  @AfterEach
  void forget() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void what_stands_on_a_paper_is_the_address_that_the_office_has_set() {
    asked("evil.example");
    assertThat(new PublicAddress("https://hotro.vn/ ", office).of("/public/lists"))
        .isEqualTo("https://hotro.vn/public/lists");
  }

  @Test
  void without_it_nothing_but_the_demonstration_starts() {
    assertThatThrownBy(() -> new PublicAddress(" ", office))
        .hasMessageContaining("minhbach.public-address");
    office.setActiveProfiles("demo");
    asked("localhost");
    assertThat(new PublicAddress("", office).of("/public/lists"))
        .isEqualTo("http://localhost/public/lists");
  }

  private static void asked(String host) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setServerName(host);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }
}
