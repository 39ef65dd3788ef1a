package vn.minhbach.access.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.OfficeTest;

/** The demo's database seen from a start without the demo profile; every test is rolled back. */
@OfficeTest
@Transactional
class FirstAdministratorIT {

  @Autowired private AccountMapper mapper;
  @Autowired private Accounts accounts;
  @Autowired private PasswordEncoder encoder;

  private final MockEnvironment environment = new MockEnvironment();

  @Test
  void comes_from_the_environment_when_nobody_else_could_log_in() {
    start("quantri", "a first password");
    assertThat(mapper.find("quantri").roles()).containsExactly("administrator");
    assertThat(mapper.find("quantri").unit()).isEqualTo("01");
  }

  @Test
  void comes_once() {
    start("quantri", "a first password");
    start("quantri2", "a first password");
    assertThat(mapper.find("quantri2")).isNull();
  }

  @Test
  void is_not_made_up() {
    start("", "");
    assertThat(mapper.hashesOfAdministrators())
        .allMatch(hash -> hash.startsWith(DemoOfficers.MARK));
  }

  @Test
  void a_weak_password_keeps_the_system_from_starting() {
    assertThatThrownBy(() -> start("quantri", "short")).hasMessage("access.passwordShort");
  }

  @Test
  void the_demonstration_has_one_already() {
    environment.setActiveProfiles("demo");
    start("quantri", "a first password");
    assertThat(mapper.find("quantri")).isNull();
  }

  private void start(String user, String password) {
    environment.setProperty("MINHBACH_ADMIN_USER", user);
    environment.setProperty("MINHBACH_ADMIN_PASSWORD", password);
    new FirstAdministrator(mapper, accounts, encoder, environment).make();
  }
}
