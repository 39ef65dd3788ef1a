package vn.minhbach.payout;

import java.util.List;
import java.util.Map;
import vn.minhbach.decision.DecisionPaper;
import vn.minhbach.intake.Applicant;
import vn.minhbach.page.Paging;
import vn.minhbach.payout.run.DossierTotals;
import vn.minhbach.payout.run.Glance;
import vn.minhbach.payout.run.LineFilter;
import vn.minhbach.payout.run.Preparation;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunLine;

/**
 * One page of a run.
 *
 * @param preparation null until entered
 * @param refusedBecause why the run was given back, null otherwise
 * @param decided where the money of the decided lists is that the run pays
 * @param next who can take the next step, null when nothing is left
 * @param filters how many lines each shows
 */
record RunView(
    Run run,
    String listVersion,
    Preparation preparation,
    String refusedBecause,
    List<DecisionPaper> decisions,
    Glance glance,
    DossierTotals decided,
    WhoCan.Named next,
    List<HeldView> held,
    Map<LineFilter, Long> filters,
    LineFilter show,
    Paging paging,
    List<Row> lines) {

  /** A line with the person behind it. */
  record Row(RunLine line, Applicant applicant) {}

  /** Whether the run and its decided lists agree with themselves. */
  public boolean balanced() {
    return glance.balanced() && decided.balanced();
  }

  public boolean isReleased() {
    return run.isFrozen();
  }

  public long cash() {
    return filters.get(LineFilter.cash);
  }

  public long transfers() {
    return filters.get(LineFilter.transfer);
  }
}
