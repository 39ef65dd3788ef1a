package vn.minhbach.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.committee.vote.Result;
import vn.minhbach.committee.vote.Tally;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.scheme.PostingRoutes;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.SupportCaseProcess;

/**
 * Ends a sitting, with its conclusions or for want of a quorum, and lets its cases go on. Nobody is
 * logged in here.
 */
@Component
class Conclusion {

  private static final Map<Result, CaseState> GOES_TO =
      new EnumMap<>(
          Map.of(
              Result.PROPOSED, CaseState.PROPOSED,
              Result.NOT_PROPOSED, CaseState.NOT_PROPOSED,
              Result.DEFERRED, CaseState.VERIFIED));

  private final SittingDesk desk;
  private final SittingMapper sittings;
  private final LineMapper lines;
  private final AttendanceMapper attendance;
  private final MinutesMapper minutes;
  private final CouncilRules rules;
  private final Schemes schemes;
  private final PostingRoutes routes;
  private final Cases cases;
  private final SupportCaseProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  Conclusion(
      SittingDesk desk,
      SittingMapper sittings,
      LineMapper lines,
      AttendanceMapper attendance,
      MinutesMapper minutes,
      CouncilRules rules,
      Schemes schemes,
      PostingRoutes routes,
      Cases cases,
      SupportCaseProcess process,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.desk = desk;
    this.sittings = sittings;
    this.lines = lines;
    this.attendance = attendance;
    this.minutes = minutes;
    this.rules = rules;
    this.schemes = schemes;
    this.routes = routes;
    this.cases = cases;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
  }

  /** Without a quorum nothing is concluded: every case waits for another sitting. */
  @Transactional
  void adjourn(String number) {
    Sitting sitting = desk.lock(number);
    sitting.mustBe(SittingState.CALLED);
    List<String> all = lines.caseNumbers(number);
    cases.move(all, CaseState.IN_SITTING, CaseState.VERIFIED);
    desk.move(sitting, SittingState.ADJOURNED);
    String basis = rules.quorumBasis(sitting.heldOn());
    int present = (int) attendance.of(number).stream().filter(Attendee::isPresent).count();
    facts.publishEvent(
        new SittingAdjourned(
            number,
            sitting.unit(),
            sitting.scheme(),
            sitting.lineCount(),
            present,
            sitting.quorum(),
            Actor.SYSTEM,
            clock.instant(),
            basis));
    all.stream()
        .map(caseNumber -> new Tally(caseNumber, present, 0, 0, 0, Result.DEFERRED))
        .forEach(
            none ->
                facts.publishEvent(
                    CaseFacts.of(
                        sitting, none, false, false, null, clock.instant(), basis, basis)));
  }

  /**
   * Refuses when the control totals do not balance; else moves every case of the list and tells its
   * process.
   */
  @Transactional
  void conclude(String number) {
    Sitting sitting = desk.lock(number);
    sitting.mustBe(SittingState.SIGNED);
    List<Tally> tallies = lines.tallies(number);
    Totals totals = Totals.of(sitting.lineCount(), tallies);
    if (!totals.isBalanced()) {
      throw new Refused(
          "committee.unbalanced",
          number,
          totals.lines(),
          totals.proposed(),
          totals.notProposed(),
          totals.deferred());
    }
    boolean unposted = !routes.inForce(sitting.scheme(), LocalDate.now(clock)).isBeforeSubmission();
    move(tallies, unposted);
    sittings.conclude(number, Micros.of(clock.instant()), unposted);
    publish(sitting, tallies, totals, unposted);
  }

  private void move(List<Tally> tallies, boolean unposted) {
    Map<Result, List<String>> byResult =
        tallies.stream()
            .collect(
                Collectors.groupingBy(
                    Tally::result, Collectors.mapping(Tally::caseNumber, Collectors.toList())));
    byResult.forEach(
        (result, numbers) -> cases.move(numbers, CaseState.IN_SITTING, goesTo(result, unposted)));
    Map<String, String> concluded = new HashMap<>();
    tallies.stream()
        .filter(tally -> tally.result() != Result.DEFERRED)
        .forEach(tally -> concluded.put(tally.caseNumber(), word(tally.result(), unposted)));
    if (!concluded.isEmpty()) {
      process.committeeConcluded(concluded);
    }
  }

  /** What is posted after the decision alone waits for its submission at once. */
  private static CaseState goesTo(Result result, boolean unposted) {
    return unposted && result == Result.PROPOSED ? CaseState.TO_SUBMIT : GOES_TO.get(result);
  }

  private static String word(Result result, boolean unposted) {
    return unposted && result == Result.PROPOSED ? "proposedUnposted" : result.word();
  }

  private void publish(Sitting sitting, List<Tally> tallies, Totals totals, boolean unposted) {
    Instant now = clock.instant();
    String conditions = schemes.inForce(sitting.scheme(), sitting.heldOn()).basis().toString();
    String majority = rules.majorityBasis(sitting.heldOn());
    String signedBy = minutes.signature(sitting.sitting()).orElseThrow().signedBy();
    Set<String> takenOut = new HashSet<>();
    lines.of(sitting.sitting()).stream()
        .filter(Line::takenOut)
        .forEach(line -> takenOut.add(line.caseNumber()));
    for (Tally tally : tallies) {
      boolean singly = takenOut.contains(tally.caseNumber());
      facts.publishEvent(
          CaseFacts.of(sitting, tally, singly, unposted, signedBy, now, conditions, majority));
    }
    facts.publishEvent(
        new SittingConcluded(
            sitting.sitting(),
            sitting.unit(),
            sitting.scheme(),
            sitting.heldOn(),
            totals.lines(),
            totals.proposed(),
            totals.notProposed(),
            totals.deferred(),
            unposted,
            Actor.SYSTEM,
            now,
            majority));
  }
}
