package vn.minhbach.payout.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunVersionTest {

  private static final String RUN = "00121-C21-0001";
  private static final RunLine ONE = RunLine.planned(1, 7, "00121-21-000001", 1, 1_500_000);
  private static final RunLine TWO = RunLine.planned(2, 8, "00121-21-000002", 1, 1_500_000);

  @Test
  void every_change_before_release_gives_another_version() {
    String version = RunVersion.of(RUN, List.of(ONE, TWO));
    assertThat(
            List.of(
                RunVersion.of("00121-C21-0002", List.of(ONE, TWO)),
                RunVersion.of(RUN, List.of(ONE)),
                RunVersion.of(
                    RUN, List.of(ONE, RunLine.planned(2, 8, "00121-21-000002", 2, 1_500_000))),
                RunVersion.of(
                    RUN, List.of(ONE, RunLine.planned(2, 8, "00121-21-000002", 1, 1_500_001))),
                RunVersion.of(RUN, List.of(ONE, TWO.prepared(PayMethod.CASH))),
                RunVersion.of(RUN, List.of(ONE, TWO.prepared(PayMethod.TRANSFER)))))
        .doesNotContain(version)
        .doesNotHaveDuplicates();
  }

  @Test
  void results_do_not_change_the_version_of_a_released_list() {
    RunLine prepared = ONE.prepared(PayMethod.CASH);
    RunLine paid = prepared.with(PaymentResult.paid, LocalDate.of(2021, 9, 7), "1", null, "A");
    assertThat(RunVersion.of(RUN, List.of(paid))).isEqualTo(RunVersion.of(RUN, List.of(prepared)));
  }

  @Test
  void a_list_other_than_the_one_shown_is_refused() {
    String shown = RunVersion.of(RUN, List.of(ONE));
    assertThatThrownBy(() -> RunVersion.require(shown, RUN, List.of(ONE, TWO)))
        .hasMessage("payout.listChanged");
  }

  @Test
  void the_key_of_a_payment_is_case_and_attempt() {
    assertThat(ONE.paymentKey()).isEqualTo("00121-21-000001-1");
  }
}
