package vn.minhbach.access.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.Officers.PasswordCheck.RIGHT;
import static vn.minhbach.access.Officers.PasswordCheck.WRONG;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.minhbach.access.Officers.PasswordCheck;

class LoginThrottleTest {

  private final AtomicLong nanos = new AtomicLong();
  private final LoginThrottle throttle = new LoginThrottle(nanos::get);

  @Test
  void after_five_wrong_passwords_from_one_address_even_the_right_one_is_not_read() {
    wrong(5, "a", "1.1.1.1");
    assertThatThrownBy(() -> attempt("a", "1.1.1.1", RIGHT))
        .isInstanceOfSatisfying(
            TooManyLogins.class, many -> assertThat(many.seconds()).isEqualTo(300));
  }

  @Test
  void the_officer_gets_in_from_another_address() {
    wrong(5, "a", "1.1.1.1");
    assertThat(attempt("a", "2.2.2.2", RIGHT)).isEqualTo(RIGHT);
  }

  @Test
  void five_minutes_later_it_is_read_again() {
    wrong(5, "a", "1.1.1.1");
    nanos.addAndGet(300_000_000_000L);
    assertThat(attempt("a", "1.1.1.1", RIGHT)).isEqualTo(RIGHT);
  }

  @Test
  void a_right_password_forgets_the_wrong_ones_before_it() {
    wrong(4, "a", "1.1.1.1");
    attempt("a", "1.1.1.1", RIGHT);
    wrong(4, "a", "1.1.1.1");
    assertThat(attempt("a", "1.1.1.1", RIGHT)).isEqualTo(RIGHT);
  }

  @Test
  void an_account_guessed_at_from_many_addresses_is_closed_to_all_of_them() {
    for (int i = 0; i < 30; i++) {
      wrong(1, "a", "10.0.0." + i);
    }
    assertThatThrownBy(() -> attempt("a", "10.0.1.1", RIGHT)).isInstanceOf(TooManyLogins.class);
  }

  @Test
  void an_address_that_guesses_at_many_accounts_is_closed() {
    for (int i = 0; i < 100; i++) {
      wrong(1, "user" + i, "1.1.1.1");
    }
    assertThatThrownBy(() -> attempt("other", "1.1.1.1", RIGHT)).isInstanceOf(TooManyLogins.class);
  }

  @Test
  void an_office_where_somebody_mistypes_every_four_minutes_is_not_closed() {
    for (int i = 0; i < 200; i++) {
      wrong(1, "user" + i, "1.1.1.1");
      nanos.addAndGet(240_000_000_000L);
    }
    assertThat(attempt("other", "1.1.1.1", RIGHT)).isEqualTo(RIGHT);
  }

  @Test
  void a_flood_of_accounts_and_addresses_does_not_fill_the_memory() {
    for (int i = 0; i < 20_000; i++) {
      wrong(1, "user" + i, "address" + i);
    }
    assertThat(throttle.size()).isEqualTo(10_000);
  }

  private void wrong(int times, String user, String address) {
    for (int i = 0; i < times; i++) {
      attempt(user, address, WRONG);
    }
  }

  private PasswordCheck attempt(String user, String address, PasswordCheck outcome) {
    return throttle.attempt(user, address, () -> outcome);
  }
}
