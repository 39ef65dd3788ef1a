package vn.minhbach.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.decision.DossierPlay.as;
import static vn.minhbach.decision.DossierPlay.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.DossierPlay;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.run.Balance;
import vn.minhbach.payout.run.DossierTotals;
import vn.minhbach.payout.run.Result;
import vn.minhbach.payout.run.Sum;
import vn.minhbach.shared.UnitCode;

/** What is held leaves its run, as long as the money has not gone. */
@OfficeTest
@Import(RunPlay.class)
class HoldingIT {

  private static final String WARD = "00124";
  private static final String ACCOUNTANT = user("ketoan", WARD);

  @Autowired private DossierPlay dossiers;
  @Autowired private RunPlay play;
  @Autowired private RunOpening opening;
  @Autowired private Holding holding;
  @Autowired private Balance balance;

  @Test
  void a_line_held_after_preparation_sends_the_run_back_and_stays_out() {
    List<String> cases = cases(2);
    String dossier = dossiers.approved(WARD, cases);
    String run = play.of(dossier);
    play.prepared(run);
    as("ketoanq004", () -> holding.stop(cases.get(0), "Người thụ hưởng đã mất"));
    assertThat(dossiers.states(cases)).containsExactly(CaseState.APPROVED, CaseState.IN_RUN);
    assertThatThrownBy(() -> play.released(run)).hasRootCauseMessage("payout.unbalanced");
    play.release(run, false, "Có khoản bị giữ lại");
    play.prepared(run);
    RunSheet sheet = play.sheet(run);
    assertThat(sheet.lines()).extracting(RunSheet.Row::caseNumber).containsExactly(cases.get(1));
    assertThat(sheet.held()).hasSize(1);
    assertThat(sheet.held().get(0).message()).contains("kế toán quận");
    play.released(run);
    play.settled(run, Result.paid, cases.get(1));
    assertThat(totals(dossier).held()).isEqualTo(new Sum(1, 1_500_000));
    as("ketoanq004", () -> holding.free(cases.get(0)));
    String later =
        as(ACCOUNTANT, () -> opening.open(new UnitCode(WARD), DossierPlay.SCHEME, dossier));
    assertThat(play.sheet(later).lines()).extracting(RunSheet.Row::attempt).containsExactly(2);
  }

  @Test
  void money_that_has_gone_cannot_be_held() {
    List<String> cases = cases(1);
    play.releasedOver(WARD, cases);
    assertThatThrownBy(() -> as("ketoanq004", () -> holding.stop(cases.get(0), "x")))
        .hasMessage("payout.moneyGone");
    assertThatThrownBy(() -> as(ACCOUNTANT, () -> holding.stop(cases.get(0), "x")))
        .hasMessage("access.role");
  }

  private List<String> cases(int count) {
    return dossiers.cases(WARD, count, CaseState.TO_SUBMIT);
  }

  private DossierTotals totals(String dossier) {
    return balance.ofDossiers(List.of(dossier));
  }
}
