package vn.minhbach.decision.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.RateTotal;
import vn.minhbach.shared.Sum;

class ListTotalsTest {

  private static final Sum TEN = new Sum(10, 15_000_000);

  @Test
  void lines_are_approved_refused_sent_back_and_open() {
    ListTotals totals =
        ListTotals.of(
            TEN,
            List.of(
                total("approved", 6), total("refused", 1), total("sentBack", 2), total("open", 1)));
    assertThat(totals.balanced()).isTrue();
    assertThat(totals.approved()).isEqualTo(new Sum(6, 9_000_000));
    assertThat(totals.open()).isEqualTo(new Sum(1, 1_500_000));
    totals.require("00121-T21-0001");
  }

  @Test
  void a_line_that_is_missing_does_not_balance() {
    assertThatThrownBy(
            () -> ListTotals.of(TEN, List.of(total("approved", 9))).require("00121-T21-0001"))
        .hasMessage("decision.unbalanced");
  }

  @Test
  void a_hundred_people_too_many_do_not_balance_although_the_money_does() {
    ListTotals totals =
        ListTotals.of(TEN, List.of(new RateTotal("approved", 1_500_000, 110, 15_000_000)));
    assertThat(totals.balanced()).isFalse();
  }

  @Test
  void count_times_rate_is_the_sum_or_the_list_does_not_balance() {
    assertThat(new RateTotal("approved", 1_500_000, 228_599, 342_748_500_000L).holds()).isFalse();
    assertThat(new RateTotal("approved", 1_500_000, 228_499, 342_748_500_000L).holds()).isTrue();
    assertThat(new RateTotal("approved", 0, 10, 0).holds()).isFalse();
  }

  @Test
  void a_list_of_two_rates_balances_rate_by_rate() {
    ListTotals totals =
        ListTotals.of(
            new Sum(3, 9_275_000),
            List.of(
                new RateTotal("open", 1_855_000, 1, 1_855_000),
                new RateTotal("open", 3_710_000, 2, 7_420_000)));
    assertThat(totals.balanced()).isTrue();
  }

  private static RateTotal total(String outcome, long people) {
    return new RateTotal(outcome, 1_500_000, people, people * 1_500_000);
  }
}
