package vn.minhbach.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Act;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.decision.list.DecisionEntry;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.LineRuling;
import vn.minhbach.decision.list.ListVersion;
import vn.minhbach.decision.list.Ruling;
import vn.minhbach.decision.list.Rulings;
import vn.minhbach.shared.Refused;

/** The leader rules on some lines at a time and signs when all are ruled on. */
@Component
@Transactional
class LineByLine {

  private final CurrentOfficer currentOfficer;
  private final DossierDesk desk;
  private final Deciding deciding;

  LineByLine(CurrentOfficer currentOfficer, DossierDesk desk, Deciding deciding) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.deciding = deciding;
  }

  /**
   * Keeps a ruling over some lines.
   *
   * @param listVersion hash of the list that was shown
   * @param rulings hash of the rulings that were shown: another may have ruled since
   * @param ruling null to take back what was ruled
   */
  void rule(
      String number, String listVersion, String rulings, Ruling ruling, List<LineRuling> words) {
    Dossier dossier = desk.lock(number, DossierState.APPRAISED);
    var actor = currentOfficer.require().as(Role.districtLeader, dossier.ward());
    List<Line> left = desk.left(dossier);
    ListVersion.require(listVersion, number, left);
    requireShown(number, rulings, left);
    desk.requireFourEyes(left, Act.DECIDED, actor);
    desk.put(dossier, Rulings.of(left, ruling, words));
  }

  /** Keeps what the leader is about to sign by hand. */
  void enter(String number, DecisionForm form) {
    deciding.enter(number, entry(number, form));
  }

  /** Decides as ruled, and completes the leader's task. */
  void decide(String number, DecisionForm form) {
    deciding.decide(number, entry(number, form));
  }

  private DecisionEntry entry(String number, DecisionForm form) {
    List<Line> left = desk.left(desk.lock(number, DossierState.APPRAISED));
    requireShown(number, form.rulings(), left);
    return Rulings.entry(
        left, form.listVersion(), form.decisionNumber(), form.decidedOn(), form.rest());
  }

  private static void requireShown(String number, String rulings, List<Line> left) {
    if (!Rulings.version(left).equals(rulings)) {
      throw new Refused("decision.rulingsChanged", number);
    }
  }
}
