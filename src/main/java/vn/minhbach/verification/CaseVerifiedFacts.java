package vn.minhbach.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Actor;
import vn.minhbach.verification.Resolution.Verdict;

/**
 * Tells the trail how cases were verified. A verification rests on the articles of the findings
 * that were decided; where there were none, on the conditions of the case's scheme.
 */
@Component
class CaseVerifiedFacts {

  private final Schemes schemes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseVerifiedFacts(Schemes schemes, ApplicationEventPublisher events, Clock clock) {
    this.schemes = schemes;
    this.events = events;
    this.clock = clock;
  }

  void publish(List<Assessment> assessments, List<SupportCase> cases, Actor actor) {
    Map<String, String> scheme =
        cases.stream().collect(Collectors.toMap(SupportCase::caseNumber, SupportCase::scheme));
    LocalDate today = LocalDate.now(clock);
    for (Assessment a : assessments) {
      String code = scheme.get(a.input().caseNumber());
      String conditions = schemes.inForce(code, today).basis().toString();
      events.publishEvent(fact(a, actor, a.legalBasis(conditions)));
    }
  }

  private CaseVerified fact(Assessment a, Actor actor, String legalBasis) {
    VerificationInput input = a.input();
    return new CaseVerified(
        "case:" + input.caseNumber(),
        actor,
        input.confirmedOn().atStartOfDay(clock.getZone()).toInstant(),
        legalBasis,
        input.outcome().name(),
        input.confirmedBy(),
        a.codes(Verdict.CONFIRMED),
        a.codes(Verdict.CLEARED));
  }
}
