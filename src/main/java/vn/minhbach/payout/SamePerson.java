package vn.minhbach.payout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /** What only one live entitlement has. */
  private record Place(String regime, long person) {}

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
    join(joined.keptOf());
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
    Map<Long, Long> keptOf = standing.moved(candidates);
    if (!keptOf.isEmpty()) {
      join(keptOf);
    }
  }

  private void join(Map<Long, Long> keptOf) {
    Set<Long> persons = new TreeSet<>(keptOf.keySet());
    persons.addAll(keptOf.values());
    runs.lockOpenRuns(entitlements.ofPersons(persons));
    List<Entitlement> theirs = entitlements.lockOfPersons(persons);
    Set<Long> gone = entitlements.gone(theirs);
    Map<Place, Entitlement> holders = new HashMap<>();
    theirs.stream()
        .filter(one -> one.live() && !keptOf.containsKey(one.person()))
        .forEach(one -> holders.put(new Place(one.regime(), one.person()), one));
    for (Entitlement one : theirs) {
      if (keptOf.containsKey(one.person())) {
        Place place = new Place(one.regime(), keptOf.get(one.person()));
        if (follow(one, place, holders.get(place), gone)) {
          holders.put(place, one);
        }
      }
    }
  }

  /** Whether it has the place now. */
  private boolean follow(Entitlement one, Place place, Entitlement holder, Set<Long> gone) {
    if (one.live() && holder != null && gone.contains(one.id()) && gone.contains(holder.id())) {
      tellOverpayment(one, holder);
      return false;
    }
    boolean takes = one.live() && (holder == null || gone.contains(one.id()));
    if (takes && holder != null) {
      holding.holdDouble(holder, one.caseNumber());
    } else if (one.live() && !takes) {
      holding.holdDouble(one, holder.caseNumber());
    }
    entitlements.rekey(one, place.person());
    return takes;
  }

  private void tellOverpayment(Entitlement one, Entitlement holder) {
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
