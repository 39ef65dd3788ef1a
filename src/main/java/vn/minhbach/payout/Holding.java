package vn.minhbach.payout;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.entitlement.Held;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.CaseNumber;
import vn.minhbach.shared.Refused;

/**
 * Holds entitlements back and sets them free; a held one leaves its run if the run is not released
 * yet.
 */
@Component
@Transactional
class Holding {

  private final CurrentOfficer currentOfficer;
  private final Entitlements entitlements;
  private final RunBook runs;
  private final RunReducing reducing;
  private final Standing standing;
  private final Reasons reasons;
  private final RunDesk desk;
  private final ApplicationEventPublisher facts;

  Holding(
      CurrentOfficer currentOfficer,
      Entitlements entitlements,
      RunBook runs,
      RunReducing reducing,
      Standing standing,
      Reasons reasons,
      RunDesk desk,
      ApplicationEventPublisher facts) {
    this.currentOfficer = currentOfficer;
    this.entitlements = entitlements;
    this.runs = runs;
    this.reducing = reducing;
    this.standing = standing;
    this.reasons = reasons;
    this.desk = desk;
    this.facts = facts;
  }

  /**
   * An officer holds one that is not released: the person has died, declined, or something is to be
   * looked into.
   */
  void hold(String caseNumber, String reason) {
    Actor actor = districtAccountant(caseNumber);
    Entitlement one = known(caseNumber);
    if (one.held() != null) {
      throw new Refused("payout.heldAlready", caseNumber);
    }
    if (entitlements.isGone(one)) {
      throw new Refused("payout.moneyGone", caseNumber);
    }
    reducing.takeOut(one, actor);
    entitlements.hold(one, Held.BY_OFFICER, null);
    facts.publishEvent(
        held(one, Held.BY_OFFICER, "", reasons.keep(caseNumber, reason, actor), actor));
  }

  /** An officer sets one free again, if its person's place is free. */
  void free(String caseNumber) {
    free(caseNumber, null);
  }

  /**
   * As {@link #free(String)}.
   *
   * @param reason null where nobody asked for one
   */
  void free(String caseNumber, String reason) {
    Actor actor = districtAccountant(caseNumber);
    Entitlement one = known(caseNumber);
    if (one.held() == null) {
      throw new Refused("payout.notHeld", caseNumber);
    }
    entitlements.rekey(one, standing.of(one));
    if (!entitlements.free(one)) {
      throw new Refused(
          "payout.placeTaken", caseNumber, entitlements.holder(entitlements.lock(caseNumber)));
    }
    facts.publishEvent(
        new EntitlementFreed(
            caseNumber,
            reason == null ? "" : reasons.keep(caseNumber, reason, actor),
            one.regime(),
            one.amount(),
            actor,
            desk.now()));
  }

  /** Holds one whose money has not gone, because another case has its person's place. */
  void holdDouble(Entitlement one, String heldFor) {
    reducing.takeOut(one, Actor.SYSTEM);
    entitlements.hold(one, Held.DUPLICATE_PERSON, heldFor);
    tellDouble(one, heldFor, Actor.SYSTEM);
  }

  /** Tells the trail of one that is held because another case has its person's place. */
  void tellDouble(Entitlement one, String heldFor, Actor actor) {
    facts.publishEvent(held(one, Held.DUPLICATE_PERSON, heldFor, "", actor));
  }

  private EntitlementHeld held(
      Entitlement one, Held why, String heldFor, String reasonHash, Actor actor) {
    return new EntitlementHeld(
        one.caseNumber(),
        why.name(),
        heldFor,
        reasonHash,
        one.regime(),
        one.amount(),
        actor,
        desk.now());
  }

  private Actor districtAccountant(String caseNumber) {
    return currentOfficer.require().as(Role.districtAccountant, new CaseNumber(caseNumber).ward());
  }

  /** The run first and then the entitlement, as whoever releases or settles the run. */
  private Entitlement known(String caseNumber) {
    List<Entitlement> found = entitlements.ofCases(List.of(caseNumber));
    if (found.isEmpty()) {
      throw new Refused("payout.notApproved", caseNumber);
    }
    runs.lockOpenRuns(found);
    return entitlements.lock(caseNumber);
  }
}
