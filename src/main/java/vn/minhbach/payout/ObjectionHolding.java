package vn.minhbach.payout;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.publiclist.CaseHeld;
import vn.minhbach.shared.Refused;

/**
 * A case that an objection holds leaves its run as long as the money has not gone; the others are
 * paid. It enters no other while it is held: {@link RunOpening} asks.
 */
@Component
class ObjectionHolding {

  private final Entitlements entitlements;
  private final RunBook runs;
  private final RunReducing reducing;

  ObjectionHolding(Entitlements entitlements, RunBook runs, RunReducing reducing) {
    this.entitlements = entitlements;
    this.runs = runs;
    this.reducing = reducing;
  }

  /** The run is locked first and then the entitlement, as whoever releases or settles the run. */
  @EventListener
  void on(CaseHeld held) {
    List<Entitlement> found = entitlements.ofCases(List.of(held.caseNumber()));
    if (found.isEmpty()) {
      return;
    }
    runs.lockOpenRuns(found);
    Entitlement one = entitlements.lock(held.caseNumber());
    if (!entitlements.isGone(one)) {
      reducing.takeOut(one, held.actor());
    } else if (!held.isLate()) {
      throw new Refused("payout.moneyGone", held.caseNumber());
    }
  }
}
