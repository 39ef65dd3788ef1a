package vn.minhbach.decision;

import java.util.List;
import vn.minhbach.decision.list.EarlierLine;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.LineCounts;
import vn.minhbach.decision.list.LineFilter;
import vn.minhbach.decision.list.ListChanges;
import vn.minhbach.decision.list.ListTotals;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.CaseState;
import vn.minhbach.page.Paging;
import vn.minhbach.verification.SheetFinding;
import vn.minhbach.verification.Verified;

/**
 * One page of a dossier.
 *
 * @param listVersion hash to be handed back by whoever signs
 * @param rulings hash of what is ruled, to be handed back by the leader
 * @param submission null until entered, as is the decision
 * @param changed how many of those that come again have another proposal or amount
 */
record DossierView(
    Dossier dossier,
    String listVersion,
    String rulings,
    DossierSheet.Paper submission,
    DossierSheet.Paper decision,
    ListTotals totals,
    LineCounts counts,
    ListChanges changes,
    long changed,
    List<Gone> gone,
    LineFilter show,
    Paging paging,
    List<Row> lines) {

  /**
   * A line with the person behind it and how the ward came to it.
   *
   * @param earlier why it was sent back before, null for most
   */
  record Row(
      Line line,
      Applicant applicant,
      List<SheetFinding> findings,
      Verified verified,
      EarlierLine earlier) {}

  /** A case that was sent back and has not come again. */
  record Gone(EarlierLine line, CaseState state) {}

  public boolean isAppraised() {
    return dossier.state() == DossierState.APPRAISED || dossier.state() == DossierState.DECIDED;
  }
}
