package vn.minhbach.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Act;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Role;
import vn.minhbach.decision.list.CaseNumbers;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.LineOpinion;
import vn.minhbach.decision.list.Named;
import vn.minhbach.decision.list.Opinion;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.DecisionDossierProcess;

/** The district's Labour office appraises line by line. */
@Component
@Transactional
class Appraisal {

  private final CurrentOfficer currentOfficer;
  private final DossierDesk desk;
  private final LineMapper lines;
  private final FourEyes fourEyes;
  private final SendingBack sendingBack;
  private final DecisionDossierProcess process;

  Appraisal(
      CurrentOfficer currentOfficer,
      DossierDesk desk,
      LineMapper lines,
      FourEyes fourEyes,
      SendingBack sendingBack,
      DecisionDossierProcess process) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.lines = lines;
    this.fourEyes = fourEyes;
    this.sendingBack = sendingBack;
    this.process = process;
  }

  /**
   * Keeps opinions; those given before stay unless named again.
   *
   * @param restAgree whether lines without an opinion are agreed to
   */
  void enter(String number, List<LineOpinion> opinions, boolean restAgree) {
    Dossier dossier = desk.lock(number, DossierState.SUBMITTED);
    Actor actor = labourOfficer(dossier);
    List<Line> left = desk.left(dossier);
    desk.requireFourEyes(left, Act.APPRAISED, actor);
    Map<String, LineOpinion> named = Named.byCase(left, opinions, LineOpinion::caseNumber);
    desk.put(dossier, changed(left, named, restAgree, actor.person()));
  }

  /** Enters and completes the Labour office's task. */
  void appraise(String number, List<LineOpinion> opinions, boolean restAgree) {
    enter(number, opinions, restAgree);
    process.complete(number, "appraiseDossier", currentOfficer.require().user());
  }

  /** Whether lines are left to decide. */
  boolean record(String number) {
    Dossier dossier = desk.lock(number, DossierState.SUBMITTED);
    Actor actor = labourOfficer(dossier);
    List<Line> left = desk.left(dossier);
    requireOpinions(left, actor.person());
    fourEyes.act(CaseNumbers.of(left), Act.APPRAISED, actor);
    List<Line> leaving = left.stream().filter(line -> line.opinion() == Opinion.sendBack).toList();
    lines.sendBack(number);
    desk.appraised(dossier);
    desk.totals(dossier).require(number);
    sendingBack.send(dossier, leaving, left, actor);
    return leaving.size() < left.size();
  }

  private static List<Line> changed(
      List<Line> left, Map<String, LineOpinion> named, boolean restAgree, String person) {
    List<Line> changed = new ArrayList<>();
    for (Line line : left) {
      LineOpinion opinion = named.get(line.caseNumber());
      if (opinion != null) {
        changed.add(given(line, opinion, person));
      } else if (restAgree && line.opinion() == null) {
        changed.add(line.with(Opinion.agree, null, person));
      }
    }
    return changed;
  }

  private static Line given(Line line, LineOpinion opinion, String person) {
    if (opinion.needsRemark()) {
      throw new Refused("decision.remarkMissing", line.caseNumber());
    }
    return line.with(opinion.opinion(), opinion.remark(), person);
  }

  /** Every line has an opinion, and of the person who completes: four eyes know no other. */
  private static void requireOpinions(List<Line> left, String person) {
    requireNone("decision.opinionMissing", left, line -> line.opinion() == null);
    requireNone("decision.opinionByAnother", left, line -> !person.equals(line.opinionBy()));
  }

  private static void requireNone(String refusal, List<Line> left, Predicate<Line> wrong) {
    List<Line> found = left.stream().filter(wrong).toList();
    if (!found.isEmpty()) {
      throw new Refused(refusal, found.size(), CaseNumbers.some(CaseNumbers.of(found)));
    }
  }

  private Actor labourOfficer(Dossier dossier) {
    return currentOfficer.require().as(Role.labourOfficer, dossier.ward());
  }
}
