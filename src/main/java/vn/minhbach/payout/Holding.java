package vn.minhbach.payout;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.entitlement.Held;
import vn.minhbach.payout.run.LineState;
import vn.minhbach.payout.run.OpenAttempt;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

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
  private final Cases cases;
  private final Standing standing;
  private final RunDesk desk;
  private final ApplicationEventPublisher facts;

  Holding(
      CurrentOfficer currentOfficer,
      Entitlements entitlements,
      RunBook runs,
      Cases cases,
      Standing standing,
      RunDesk desk,
      ApplicationEventPublisher facts) {
    this.currentOfficer = currentOfficer;
    this.entitlements = entitlements;
    this.runs = runs;
    this.cases = cases;
    this.standing = standing;
    this.desk = desk;
    this.facts = facts;
  }

  /**
   * An officer stops one that is not released: the person has died, declined, or something is to be
   * looked into.
   */
  void stop(String caseNumber, String reason) {
    Entitlement one = known(caseNumber);
    Actor actor = currentOfficer.require().as(Role.districtAccountant, new UnitCode(one.unit()));
    if (one.held() != null) {
      throw new Refused("payout.heldAlready", caseNumber);
    }
    if (entitlements.isGone(one)) {
      throw new Refused("payout.moneyGone", caseNumber);
    }
    hold(one, Held.BY_OFFICER, null, reason, actor);
  }

  /** An officer sets one free again, if its person's place is free. */
  void free(String caseNumber) {
    Entitlement one = known(caseNumber);
    Actor actor = currentOfficer.require().as(Role.districtAccountant, new UnitCode(one.unit()));
    if (one.held() == null) {
      throw new Refused("payout.notHeld", caseNumber);
    }
    entitlements.rekey(one, standing.of(one));
    if (!entitlements.free(one)) {
      throw new Refused(
          "payout.placeTaken", caseNumber, entitlements.holder(entitlements.lock(caseNumber)));
    }
    facts.publishEvent(
        new EntitlementFreed(caseNumber, one.regime(), one.amount(), actor, desk.now()));
  }

  /** Holds one whose money has not gone. */
  void hold(Entitlement one, Held why, String heldFor, String reason, Actor actor) {
    leaveRun(one, actor);
    entitlements.hold(one, why, heldFor, reason);
    tell(one, why, heldFor, actor);
  }

  /** Tells the trail of one that is held. */
  void tell(Entitlement one, Held why, String heldFor, Actor actor) {
    facts.publishEvent(
        new EntitlementHeld(
            one.caseNumber(),
            why.name(),
            heldFor == null ? "" : heldFor,
            one.regime(),
            one.amount(),
            actor,
            desk.now()));
  }

  private void leaveRun(Entitlement one, Actor actor) {
    OpenAttempt open = runs.openAttempt(one);
    if (open == null) {
      return;
    }
    runs.takeOut(one);
    if (open.state() == LineState.IN_RUN) {
      cases.move(List.of(one.caseNumber()), CaseState.IN_RUN, CaseState.APPROVED);
      facts.publishEvent(new CaseLeftRun(one.caseNumber(), open.run(), actor, desk.now()));
    }
  }

  private Entitlement known(String caseNumber) {
    Entitlement one = entitlements.lock(caseNumber);
    if (one == null) {
      throw new Refused("payout.notApproved", caseNumber);
    }
    return one;
  }
}
