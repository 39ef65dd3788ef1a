package vn.minhbach.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

  private final MockEnvironment environment = new MockEnvironment();
  private final String demo = "{demo}" + new BCryptPasswordEncoder(4).encode("minhbach2021");

  @Test
  void a_demo_password_is_right_in_the_demo_profile() {
    environment.setActiveProfiles("demo");
    assertThat(encoder().matches("minhbach2021", demo)).isTrue();
  }

  @Test
  void and_worth_nothing_in_any_other() {
    assertThat(encoder().matches("minhbach2021", demo)).isFalse();
  }

  @Test
  void passwords_are_kept_as_bcrypt_hashes() {
    assertThat(encoder().encode("a password"))
        .startsWith("{bcrypt}$2a$10$")
        .hasSizeLessThanOrEqualTo(100);
  }

  private PasswordEncoder encoder() {
    return new Passwords().passwordEncoder(environment);
  }
}
