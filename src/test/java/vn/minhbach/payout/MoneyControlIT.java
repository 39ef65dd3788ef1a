package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.run.PayMethod;
import vn.minhbach.payout.run.PaymentResult;

/** A run with one line in cash and one by transfer: what is asked of it, and what is shown. */
@OfficeTest
@Import(RunPlay.class)
class MoneyControlIT {

  private static final String WARD = "00130";
  private static final String ACCOUNTANT = user("ketoan", WARD);
  private static final String TREASURER = user("thuquy", WARD);

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private RunActs acts;

  private String run;
  private RunSheet.Row cash;
  private RunSheet.Row transfer;

  @BeforeEach
  void open() {
    run = play.of(dossiers.approved(WARD, dossiers.cases(WARD, 2, CaseState.TO_SUBMIT)));
    for (RunSheet.Row row : play.sheet(run).lines()) {
      if (row.account() == null) {
        cash = row;
      } else {
        transfer = row;
      }
    }
  }

  @Test
  void money_that_goes_by_transfer_cannot_be_absent() {
    release();
    assertThatThrownBy(() -> settle(transfer, PaymentResult.absent, "Vắng"))
        .hasMessage("payout.absentTransfer");
    settle(transfer, PaymentResult.returned, "Sai số tài khoản");
    settle(cash, PaymentResult.absent, "Đang cách ly");
    assertThat(play.sheet(run).lines())
        .extracting(RunSheet.Row::result)
        .containsExactlyInAnyOrder(PaymentResult.returned, PaymentResult.absent);
  }

  @Test
  void who_does_not_get_the_money_is_told_why() {
    release();
    assertThatThrownBy(() -> settle(cash, PaymentResult.absent, null))
        .hasMessage("payout.whyMissing");
    assertThatThrownBy(() -> settle(transfer, PaymentResult.returned, " "))
        .hasMessage("payout.whyMissing");
  }

  @Test
  void a_run_with_a_transfer_needs_the_account_from_which_it_is_paid() {
    assertThatThrownBy(() -> prepare(null)).hasMessage("payout.accountMissing");
    assertThatThrownBy(() -> prepare(" - ")).hasMessage("payout.accountMissing");
    prepare("9527.1.1089765");
    assertThat(play.sheet(run).debtorAccount()).isEqualTo("9527.1.1089765");
  }

  @Test
  void whoever_handles_the_money_sees_to_whom_and_where_it_goes() {
    play.prepared(run);
    for (String user : List.of(ACCOUNTANT, TREASURER, "ketoanq004")) {
      RunSheet sheet = play.sheet(user, run);
      RunSheet.Row line =
          sheet.lines().stream()
              .filter(row -> row.method() == PayMethod.TRANSFER)
              .findAny()
              .orElseThrow();
      assertThat(line.account()).isEqualTo(transfer.account()).startsWith("1903");
      assertThat(line.bank()).isEqualTo("Ngân hàng A");
      assertThat(line.idNumber()).hasSize(12);
      assertThat(sheet.debtorAccount()).isEqualTo(RunPlay.ACCOUNT);
      assertThat(sheet.debtorBank()).isEqualTo(RunPlay.BANK);
    }
    assertThatThrownBy(() -> play.sheet("giamsatq004", run)).hasMessage("access.role");
  }

  private void release() {
    play.prepared(run);
    play.released(run);
  }

  private void prepare(String account) {
    String version = play.sheet(ACCOUNTANT, run).listVersion();
    as(
        ACCOUNTANT,
        () ->
            acts.prepare(
                run, new RunController.PreparationEntry("Ngân sách", account, null, version)));
  }

  private void settle(RunSheet.Row row, PaymentResult result, String reason) {
    SettledLine line = new SettledLine(row.caseNumber(), result, dossiers.today(), null, reason);
    as(TREASURER, () -> acts.settle(run, new RunController.SettlementEntry(List.of(line))));
  }
}
