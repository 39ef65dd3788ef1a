package vn.minhbach.payout.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.RateTotal;
import vn.minhbach.shared.Sum;

class TotalsTest {

  private static final long RATE = 1_500_000;

  @Test
  void a_run_is_paid_returned_and_open() {
    RunTotals totals =
        RunTotals.of(
            sum(10),
            List.of(
                lines(LineState.PAID, 6),
                lines(LineState.ABSENT, 1),
                lines(LineState.RETURNED, 2),
                lines(LineState.IN_RUN, 1)));
    assertThat(totals).isEqualTo(new RunTotals(sum(10), sum(6), sum(3), sum(1), true));
  }

  @Test
  void a_line_less_than_prepared_does_not_balance() {
    assertThat(RunTotals.of(sum(10), List.of(lines(LineState.IN_RUN, 9))).balanced()).isFalse();
  }

  @Test
  void before_preparation_a_run_is_what_is_planned() {
    assertThat(RunTotals.of(null, List.of(lines(LineState.PLANNED, 4))))
        .isEqualTo(new RunTotals(sum(4), Sum.NONE, Sum.NONE, sum(4), true));
    assertThat(RunTotals.of(null, List.of()).balanced()).isTrue();
  }

  @Test
  void decided_is_in_a_run_and_held() {
    DossierTotals totals =
        DossierTotals.of(
            sum(10),
            List.of(
                place("HELD", 2),
                place("PAID", 5),
                place("ABSENT", 1),
                place("RETURNED", 1),
                place("IN_RUN", 1)));
    assertThat(totals)
        .isEqualTo(new DossierTotals(sum(10), sum(8), sum(2), sum(5), sum(2), sum(1), true));
  }

  @Test
  void an_approved_case_without_entitlement_does_not_balance() {
    assertThat(DossierTotals.of(sum(10), List.of(place("PLANNED", 9))).balanced()).isFalse();
  }

  @Test
  void count_times_rate_is_the_sum_or_nothing_balances() {
    assertThat(RunTotals.of(null, List.of(new RateTotal("PAID", RATE, 2, RATE))).balanced())
        .isFalse();
    assertThat(
            DossierTotals.of(new Sum(2, RATE), List.of(new RateTotal("PAID", RATE, 2, RATE)))
                .balanced())
        .isFalse();
  }

  private static Sum sum(long people) {
    return new Sum(people, people * RATE);
  }

  private static RateTotal lines(LineState state, long people) {
    return new RateTotal(state.name(), RATE, people, people * RATE);
  }

  private static RateTotal place(String place, long people) {
    return new RateTotal(place, RATE, people, people * RATE);
  }
}
