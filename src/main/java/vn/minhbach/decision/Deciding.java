package vn.minhbach.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Act;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Role;
import vn.minhbach.decision.list.CaseNumbers;
import vn.minhbach.decision.list.DecisionEntry;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.ListTotals;
import vn.minhbach.decision.list.Rulings;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.DecisionDossierProcess;

/** The district's leader approves, refuses with reason and article, or sends back. */
@Component
@Transactional
class Deciding {

  private final CurrentOfficer currentOfficer;
  private final DossierDesk desk;
  private final Signing signing;
  private final DecisionNumbers numbers;
  private final LineMapper lines;
  private final FourEyes fourEyes;
  private final Outcomes outcomes;
  private final DecisionDossierProcess process;

  Deciding(
      CurrentOfficer currentOfficer,
      DossierDesk desk,
      Signing signing,
      DecisionNumbers numbers,
      LineMapper lines,
      FourEyes fourEyes,
      Outcomes outcomes,
      DecisionDossierProcess process) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.signing = signing;
    this.numbers = numbers;
    this.lines = lines;
    this.fourEyes = fourEyes;
    this.outcomes = outcomes;
    this.process = process;
  }

  /** Keeps what the leader is about to sign, in place of what was entered before. */
  void enter(String number, DecisionEntry entry) {
    Dossier dossier = desk.lock(number, DossierState.APPRAISED);
    Actor actor = leader(dossier);
    List<Line> left = desk.left(dossier);
    desk.requireFourEyes(left, Act.DECIDED, actor);
    Signature signature = signature(number, entry, actor);
    numbers.requireFree(dossier, signature);
    signing.enter(dossier, signature, left);
    desk.put(dossier, Rulings.over(left, entry));
  }

  /** Enters and completes the leader's task. */
  void decide(String number, DecisionEntry entry) {
    enter(number, entry);
    process.complete(number, "decideDossier", currentOfficer.require().user());
  }

  void record(String number) {
    Dossier dossier = desk.lock(number, DossierState.APPRAISED);
    Actor actor = leader(dossier);
    List<Line> left = desk.left(dossier);
    Signature signature = signing.require(dossier, Signature.Step.DECISION, actor, left);
    Rulings.requireAll(left);
    Rulings.requireNoSilence(left);
    fourEyes.act(CaseNumbers.of(left), Act.DECIDED, actor);
    numbers.take(dossier, signature);
    lines.conclude(number);
    desk.move(dossier, DossierState.DECIDED);
    requireNoneOpen(desk.totals(dossier).require(number), number);
    outcomes.carryOut(dossier, signature, left, actor);
  }

  private static void requireNoneOpen(ListTotals totals, String number) {
    if (totals.open().people() != 0) {
      throw new Refused("decision.unbalanced", number);
    }
  }

  private static Signature signature(String number, DecisionEntry entry, Actor actor) {
    return new Signature(
        number,
        Signature.Step.DECISION,
        entry.decisionNumber().strip(),
        entry.decidedOn(),
        entry.listVersion(),
        actor.person());
  }

  private Actor leader(Dossier dossier) {
    return currentOfficer.require().as(Role.districtLeader, dossier.ward());
  }
}
