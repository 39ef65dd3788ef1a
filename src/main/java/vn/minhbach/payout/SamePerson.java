package vn.minhbach.payout;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.registry.PersonsJoined;
import vn.minhbach.shared.Actor;

/**
 * Follows the decision that two persons are one: their entitlements meet under the person kept. Of
 * two under one regime, one whose money has not gone is held; if both have gone, both stay and the
 * overpayment is told.
 */
@Component
@Transactional
class SamePerson {

  private final CurrentOfficer currentOfficer;
  private final Entitlements entitlements;
  private final Holding holding;
  private final Standing standing;
  private final RunBook runs;
  private final RunDesk desk;
  private final ApplicationEventPublisher facts;

  SamePerson(
      CurrentOfficer currentOfficer,
      Entitlements entitlements,
      Holding holding,
      Standing standing,
      RunBook runs,
      RunDesk desk,
      ApplicationEventPublisher facts) {
    this.currentOfficer = currentOfficer;
    this.entitlements = entitlements;
    this.holding = holding;
    this.standing = standing;
    this.runs = runs;
    this.desk = desk;
    this.facts = facts;
  }

  @EventListener
  void on(PersonsJoined joined) {
    join(joined.kept(), joined.joined());
  }

  /**
   * Catches up with decisions that fell while a list was being decided, before the accountant
   * prepares its run. To be called before the step, so that what it holds stays held when the step
   * is refused because the list has changed.
   */
  void catchUp(String runNumber) {
    Run run = runs.find(runNumber);
    currentOfficer.require().as(Role.accountant, run.ward());
    if (run.state() == RunState.OPEN) {
      catchUp(entitlements.ofCases(RunDesk.cases(runs.lines(run))));
    }
  }

  /** As {@link #catchUp(String)}, for entitlements that are about to be put into a run. */
  void catchUp(List<Entitlement> candidates) {
    for (Entitlement one : standing.moved(candidates)) {
      join(standing.of(one), one.person());
    }
  }

  private void join(long kept, long joined) {
    runs.lockOpenRuns(entitlements.ofPersons(kept, joined));
    List<Entitlement> theirs = entitlements.lockOfPersons(kept, joined);
    for (Entitlement one : theirs) {
      if (one.person() == joined) {
        follow(one, kept, holder(theirs, one, kept));
      }
    }
  }

  private static Entitlement holder(List<Entitlement> theirs, Entitlement one, long kept) {
    return theirs.stream()
        .filter(
            other -> other.person() == kept && other.live() && other.regime().equals(one.regime()))
        .findFirst()
        .orElse(null);
  }

  private void follow(Entitlement one, long kept, Entitlement holder) {
    if (!one.live() || holder == null) {
      entitlements.rekey(one, kept);
    } else if (!entitlements.isGone(one)) {
      holding.holdDouble(one, holder.caseNumber());
      entitlements.rekey(one, kept);
    } else if (!entitlements.isGone(holder)) {
      holding.holdDouble(holder, one.caseNumber());
      entitlements.rekey(one, kept);
    } else {
      facts.publishEvent(
          new OverpaymentFound(
              one.caseNumber(),
              holder.caseNumber(),
              one.regime(),
              one.amount(),
              Actor.SYSTEM,
              desk.now()));
    }
  }
}
