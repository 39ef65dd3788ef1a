package vn.minhbach.decision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.minhbach.decision.list.CaseNumbers;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.ListVersion;
import vn.minhbach.decision.list.Opinion;
import vn.minhbach.decision.list.Ruling;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.shared.Actor;
import vn.minhbach.workflow.SupportCaseProcess;

/**
 * Lets the lines that the Labour office sends back leave at once: the others need not wait for
 * them.
 */
@Component
class SendingBack {

  private final Cases cases;
  private final SupportCaseProcess supportCase;
  private final DossierDesk desk;
  private final ApplicationEventPublisher facts;

  SendingBack(
      Cases cases,
      SupportCaseProcess supportCase,
      DossierDesk desk,
      ApplicationEventPublisher facts) {
    this.cases = cases;
    this.supportCase = supportCase;
    this.desk = desk;
    this.facts = facts;
  }

  /**
   * Moves the cases, tells the trail what the appraisal was, and wakes the cases.
   *
   * @param leaving lines that go back to the ward
   * @param appraised all lines of the appraisal
   */
  void send(Dossier dossier, List<Line> leaving, List<Line> appraised, Actor actor) {
    Instant now = desk.now();
    long disagreed = appraised.stream().filter(line -> line.opinion() == Opinion.disagree).count();
    String version = ListVersion.of(dossier.number(), desk.left(dossier));
    facts.publishEvent(
        new DossierAppraised(
            dossier.number(),
            appraised.size() - leaving.size() - disagreed,
            disagreed,
            leaving.size(),
            version,
            actor,
            now));
    if (!leaving.isEmpty()) {
      cases.move(CaseNumbers.of(leaving), CaseState.IN_DOSSIER, CaseState.TO_VERIFY);
      leaving.forEach(
          line ->
              facts.publishEvent(
                  new CaseSentBack(line.caseNumber(), dossier.number(), actor, now)));
      supportCase.decided(outcomes(leaving));
    }
  }

  private static Map<String, String> outcomes(List<Line> leaving) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    leaving.forEach(line -> outcomes.put(line.caseNumber(), Ruling.sentBack.name()));
    return outcomes;
  }
}
