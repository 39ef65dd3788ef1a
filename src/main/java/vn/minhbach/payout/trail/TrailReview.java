package vn.minhbach.payout.trail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.payout.TrailReviewed;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.CaseNumber;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.PayoutRunProcess;
import vn.minhbach.workflow.SupportCaseProcess;

/**
 * A monitor writes down what was found out about a gate that holds; then it looks again. Nobody can
 * open it: what is still wrong holds the case or run once more.
 */
@Component
class TrailReview {

  private final CurrentOfficer currentOfficer;
  private final TrailFindingMapper findings;
  private final TrailReviewMapper reviews;
  private final SupportCaseProcess cases;
  private final PayoutRunProcess runs;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  TrailReview(
      CurrentOfficer currentOfficer,
      TrailFindingMapper findings,
      TrailReviewMapper reviews,
      SupportCaseProcess cases,
      PayoutRunProcess runs,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.currentOfficer = currentOfficer;
    this.findings = findings;
    this.reviews = reviews;
    this.cases = cases;
    this.runs = runs;
    this.facts = facts;
    this.clock = clock;
  }

  /** Keeps the reason and tells the trail; refuses when the gate holds nothing. */
  @Transactional
  void note(String number, String reason) {
    UnitCode ward = TrailSheets.wardOf(number);
    Actor monitor = currentOfficer.require().as(Role.monitor, ward);
    List<String> codes =
        findings.of(number).stream().map(TrailFinding::code).distinct().sorted().toList();
    if (codes.isEmpty()) {
      throw new Refused("payout.nothingHeld", number);
    }
    Instant now = clock.instant();
    var review =
        new TrailReviewMapper.Row(number, reason.strip(), monitor.person(), Micros.of(now));
    reviews.insert(review);
    facts.publishEvent(
        new TrailReviewed(
            (CaseNumber.isOne(number) ? "case:" : "run:") + number,
            codes,
            review.id(),
            Map.of("reason", reason.strip()),
            monitor,
            now));
  }

  /** As {@link #note}, and completes the monitor's task. */
  @Transactional
  void complete(String number, String reason) {
    note(number, reason);
    if (CaseNumber.isOne(number)) {
      cases.trailReviewed(number);
    } else {
      runs.complete(number, "reviewTrail", currentOfficer.require().user());
    }
  }
}
