package vn.minhbach.payout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.decision.ApprovedLine;
import vn.minhbach.decision.DossierDecided;
import vn.minhbach.decision.Dossiers;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.publiclist.PostingClosed;

/**
 * Makes entitlements of what a decision approves, in the decision's transaction, and opens a run
 * over those not held; where the decided list is posted first, the run waits for its end.
 */
@Component
@Transactional
class Entitling {

  private final Dossiers dossiers;
  private final Cases cases;
  private final Standing standing;
  private final Entitlements entitlements;
  private final Holding holding;
  private final RunOpening opening;

  Entitling(
      Dossiers dossiers,
      Cases cases,
      Standing standing,
      Entitlements entitlements,
      Holding holding,
      RunOpening opening) {
    this.dossiers = dossiers;
    this.cases = cases;
    this.standing = standing;
    this.entitlements = entitlements;
    this.holding = holding;
    this.opening = opening;
  }

  @EventListener
  void on(DossierDecided decided) {
    List<ApprovedLine> approved = dossiers.approved(List.of(decided.dossier()));
    if (!approved.isEmpty()) {
      for (Entitlement held : entitlements.create(wanted(approved))) {
        holding.tellDouble(held, held.heldFor(), decided.actor());
      }
      if (!decided.toPost()) {
        opening.open(decided);
      }
    }
  }

  /** A decided list was posted and served: those on it may be paid now. */
  @EventListener
  void on(PostingClosed closed) {
    if (closed.dossier() != null) {
      opening.open(closed);
    }
  }

  private List<Entitlement> wanted(List<ApprovedLine> approved) {
    Map<String, SupportCase> found = new HashMap<>();
    cases
        .find(approved.stream().map(ApprovedLine::caseNumber).toList())
        .forEach(one -> found.put(one.caseNumber(), one));
    Map<Long, Long> persons =
        standing.of(found.values().stream().map(SupportCase::person).distinct().toList());
    List<Entitlement> wanted = new ArrayList<>();
    for (ApprovedLine line : approved) {
      SupportCase one = found.get(line.caseNumber());
      wanted.add(
          Entitlement.of(
              line.caseNumber(),
              one.unit(),
              one.scheme(),
              line.dossier(),
              line.proposed(),
              persons.get(one.person()),
              line.amount()));
    }
    return wanted;
  }
}
