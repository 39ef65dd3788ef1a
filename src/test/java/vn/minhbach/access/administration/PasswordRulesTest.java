package vn.minhbach.access.administration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {

  @Test
  void a_password_has_twelve_characters() {
    refused("elevenchars", "access.passwordShort");
    assertThatCode(() -> PasswordRules.refuseWeak("user1", "twelve chars"))
        .doesNotThrowAnyException();
  }

  @Test
  void what_bcrypt_would_not_read_is_refused_and_not_cut() {
    refused("mật khẩu ".repeat(8), "access.passwordLong");
  }

  @Test
  void neither_the_user_name_nor_one_letter_over_and_over_will_do() {
    refused("xx-user1-xxyz", "access.passwordEasy");
    refused("aaaaaaaaaaaaaa", "access.passwordEasy");
  }

  private static void refused(String password, String code) {
    assertThatThrownBy(() -> PasswordRules.refuseWeak("user1", password)).hasMessage(code);
  }
}
