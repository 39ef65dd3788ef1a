package vn.minhbach.access.foureyes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;

@OfficeTest
class FourEyesBookIT {

  private static final String CASE = "00121-99-000001";
  private static final String OTHER = "00121-99-000002";
  private static final Actor FIRST = officer("canbo1p00121", "canbo1p00121");
  private static final Actor SECOND = officer("canbo2p00121", "canbo2p00121");

  @Autowired private FourEyes fourEyes;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate sql;

  @BeforeEach
  void forget() {
    sql.update("DELETE FROM access_involvement WHERE case_number LIKE '00121-99-%'");
  }

  @Test
  void who_took_a_case_in_does_not_verify_it_and_learns_who_can() {
    act(Act.TOOK_IN, FIRST, CASE);
    assertThatThrownBy(() -> act(Act.VERIFIED, FIRST, CASE, OTHER))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("fourEyes.VERIFIED");
              assertThat(refused.args()[0]).as("cases excluded").isEqualTo(1);
              assertThat(refused.args()[1]).as("cases of the act").isEqualTo(2);
              assertThat(refused.args()[4]).as("others who can").isEqualTo(1);
            });
    act(Act.VERIFIED, SECOND, CASE, OTHER);
  }

  @Test
  void a_check_refuses_in_the_same_words_and_writes_nothing() {
    act(Act.TOOK_IN, FIRST, CASE);
    assertThatThrownBy(() -> fourEyes.check(List.of(CASE, OTHER), Act.VERIFIED, FIRST))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("fourEyes.VERIFIED");
              assertThat(refused.args()[0]).as("cases excluded").isEqualTo(1);
              assertThat(refused.args()[1]).as("cases of the act").isEqualTo(2);
            });
    fourEyes.check(List.of(CASE, OTHER), Act.VERIFIED, SECOND);
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void what_was_refused_is_not_in_the_book() {
    act(Act.TOOK_IN, FIRST, CASE);
    assertThatThrownBy(() -> act(Act.VERIFIED, FIRST, CASE, OTHER)).isInstanceOf(Refused.class);
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void two_accounts_of_one_person_are_one_person() {
    act(Act.TOOK_IN, officer("canbo1p00121", "K-17"), CASE);
    assertThatThrownBy(() -> act(Act.VERIFIED, officer("canbo2p00121", "K-17"), CASE))
        .hasMessage("fourEyes.VERIFIED");
  }

  @Test
  void the_other_ward_officer_cannot_help_who_is_excluded_as_well() {
    act(Act.TOOK_IN, FIRST, CASE);
    act(Act.TOOK_IN, SECOND, CASE);
    assertThatThrownBy(() -> act(Act.VERIFIED, FIRST, CASE))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.args()[4]).isEqualTo(0));
  }

  @Test
  void it_holds_over_the_whole_life_of_the_case_and_in_thousands_of_cases_at_once() {
    List<String> cases = IntStream.range(0, 2500).mapToObj("00121-99-%06d"::formatted).toList();
    act(Act.VERIFIED, FIRST, cases);
    act(Act.VOTED, SECOND, cases);
    act(Act.SIGNED, officer("chutichp00121", "chutichp00121"), cases);
    assertThatThrownBy(() -> act(Act.RELEASED_PAYMENT, FIRST, cases))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.args()[0]).isEqualTo(2500));
    assertThat(fourEyes.excluded(cases, Act.DECIDED, SECOND.person()))
        .hasSize(2500)
        .containsValue(Act.VOTED);
    assertThat(fourEyes.excluded(cases, Act.DECIDED, "nobody")).isEmpty();
  }

  @Test
  void the_same_act_again_is_no_second_act() {
    act(Act.VERIFIED, FIRST, CASE);
    act(Act.VERIFIED, FIRST, CASE);
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void without_a_transaction_nothing_is_written() {
    assertThatThrownBy(() -> fourEyes.act(List.of(CASE), Act.VERIFIED, FIRST))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void of_two_requests_in_one_moment_at_most_one_goes_through() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 20; round++) {
        forget();
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Boolean> verifies =
            two.submit(() -> tries(start, Act.VERIFIED, officer("canbo1p00121", "K-17")));
        Future<Boolean> votes =
            two.submit(() -> tries(start, Act.VOTED, officer("uyvien1p00121", "K-17")));
        assertThat(verifies.get() && votes.get()).isFalse();
        assertThat(rows()).isLessThanOrEqualTo(1);
      }
    } finally {
      two.shutdownNow();
    }
  }

  private boolean tries(CyclicBarrier start, Act act, Actor actor) throws Exception {
    start.await();
    try {
      act(act, actor, CASE);
      return true;
    } catch (RuntimeException refusedOrDeadlock) {
      return false;
    }
  }

  private void act(Act act, Actor actor, String... cases) {
    act(act, actor, List.of(cases));
  }

  private void act(Act act, Actor actor, List<String> cases) {
    transaction.executeWithoutResult(status -> fourEyes.act(cases, act, actor));
  }

  private int rows() {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM access_involvement WHERE case_number LIKE '00121-99-%'",
        Integer.class);
  }

  private static Actor officer(String user, String person) {
    return new Actor(user, person, "wardOfficer", "00121");
  }
}
