package vn.minhbach.payout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.decision.DossierDecided;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.payout.run.Run;
import vn.minhbach.payout.run.RunBook;
import vn.minhbach.publiclist.DecidedLists;
import vn.minhbach.publiclist.HeldCases;
import vn.minhbach.publiclist.PostingClosed;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.PayoutRunProcess;

/** Opens a run for every decided list, and later ones for lines that came back or were set free. */
@Component
@Transactional
class RunOpening {

  private final CurrentOfficer currentOfficer;
  private final SamePerson samePerson;
  private final Entitlements entitlements;
  private final HeldCases heldCases;
  private final DecidedLists decidedLists;
  private final RunBook runs;
  private final RunDesk desk;
  private final PayoutRunProcess process;
  private final ApplicationEventPublisher facts;

  RunOpening(
      CurrentOfficer currentOfficer,
      SamePerson samePerson,
      Entitlements entitlements,
      HeldCases heldCases,
      DecidedLists decidedLists,
      RunBook runs,
      RunDesk desk,
      PayoutRunProcess process,
      ApplicationEventPublisher facts) {
    this.currentOfficer = currentOfficer;
    this.samePerson = samePerson;
    this.entitlements = entitlements;
    this.heldCases = heldCases;
    this.decidedLists = decidedLists;
    this.runs = runs;
    this.desk = desk;
    this.process = process;
    this.facts = facts;
  }

  /** Opens the run over a decided list, unless every line of it is held. */
  void open(DossierDecided decided) {
    open(decided.unit(), decided.scheme(), decided.dossier(), decided.actor());
  }

  /** As {@link #open(DossierDecided)}, once the decided list has been posted and served. */
  void open(PostingClosed closed) {
    open(closed.unit(), closed.scheme(), closed.dossier(), closed.actor());
  }

  private void open(String unit, String scheme, String dossier, Actor actor) {
    List<Entitlement> payable = payable(unit, scheme, dossier);
    if (!payable.isEmpty()) {
      open(new UnitCode(unit), scheme, dossier, payable, actor);
    }
  }

  /**
   * Opens a later run.
   *
   * @param dossier null for all lists of the ward and scheme
   * @return the run's number
   */
  String open(UnitCode unit, String scheme, String dossier) {
    Actor actor = currentOfficer.require().as(Role.accountant, unit);
    samePerson.catchUp(entitlements.payable(unit.value(), scheme, dossier));
    List<Entitlement> payable = payable(unit.value(), scheme, dossier);
    if (payable.isEmpty()) {
      throw new Refused("payout.nothingToPay", unit.value(), scheme);
    }
    return open(unit, scheme, dossier, payable, actor);
  }

  /**
   * A case that an objection holds or is to hold after triage, or whose decided list still hangs,
   * waits; the others do not.
   */
  private List<Entitlement> payable(String unit, String scheme, String dossier) {
    List<Entitlement> all = entitlements.lockPayable(unit, scheme, dossier);
    Set<String> held = new HashSet<>();
    Chunks.of(all.stream().map(Entitlement::caseNumber).toList(), Chunks.VALUES)
        .forEach(
            chunk -> {
              held.addAll(heldCases.waiting(chunk));
              held.addAll(decidedLists.unserved(chunk));
            });
    return all.stream().filter(one -> !held.contains(one.caseNumber())).toList();
  }

  private String open(
      UnitCode unit, String scheme, String dossier, List<Entitlement> payable, Actor actor) {
    Run run = runs.open(unit, scheme, dossier, payable);
    facts.publishEvent(
        new RunOpened(
            run.number(),
            unit.value(),
            scheme,
            dossier == null ? "" : dossier,
            payable.size(),
            payable.stream().mapToLong(Entitlement::amount).reduce(0, Math::addExact),
            actor,
            desk.now()));
    process.start(run.number());
    return run.number();
  }
}
