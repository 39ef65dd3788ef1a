package vn.minhbach.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.minhbach.access.Act;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseFindings;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.verification.VerificationInput.Outcome;
import vn.minhbach.workflow.SupportCaseProcess;

/**
 * Records what officers verified, one case from a task or hundreds from the work list, under the
 * same rules.
 */
@Component("verification")
public class Verification {

  private static final String BASIS = "Phụ lục, 3642/QĐ-UBND";

  private final Cases cases;
  private final CaseFindings findings;
  private final VerificationBook book;
  private final Neighbourhood neighbourhood;
  private final Doubles doubles;
  private final FourEyes fourEyes;
  private final CurrentOfficer officers;
  private final SupportCaseProcess process;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Verification(
      Cases cases,
      CaseFindings findings,
      VerificationBook book,
      Neighbourhood neighbourhood,
      Doubles doubles,
      FourEyes fourEyes,
      CurrentOfficer officers,
      SupportCaseProcess process,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cases = cases;
    this.findings = findings;
    this.book = book;
    this.neighbourhood = neighbourhood;
    this.doubles = doubles;
    this.fourEyes = fourEyes;
    this.officers = officers;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Keeps what an officer has entered for a case whose task is open; nothing counts before the task
   * is completed.
   *
   * @throws Refused as {@link #verify(List)} would
   */
  @Transactional
  public void save(VerificationInput input) {
    Officer officer = officers.require();
    SupportCase supportCase = cases.findIn(officer.area(), List.of(input.caseNumber())).get(0);
    Actor actor = officer.as(Role.wardOfficer, new UnitCode(supportCase.unit()));
    fourEyes.check(List.of(input.caseNumber()), Act.VERIFIED, actor);
    List<Assessment> assessments = assess(List.of(input));
    book.save(assessments, actor.officer());
  }

  /**
   * Records the outcomes of many cases of one ward and completes their tasks, all of them or none.
   *
   * @throws Refused when one case is in another area or state, a finding is passed over, or four
   *     eyes exclude the officer
   */
  @Transactional
  public void verify(List<VerificationInput> inputs) {
    record(inputs, true);
    process.verified(inputs.stream().map(VerificationInput::caseNumber).toList());
  }

  /**
   * Called by the model behind the task {@code verifyCase}: records what was saved for the case,
   * unless this transaction has already done so for a whole list.
   *
   * @return confirmed, notConfirmed, withdrawn or referred
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public String recordVerification(String caseNumber) {
    if (!recorded().containsKey(caseNumber)) {
      VerificationInput input = book.waiting(caseNumber);
      if (input == null) {
        throw new Refused("verification.nothingEntered", caseNumber);
      }
      record(List.of(input), false);
    }
    return recorded().get(caseNumber);
  }

  /**
   * @param entered now, by this officer; else it was saved before, perhaps by another
   */
  private void record(List<VerificationInput> inputs, boolean entered) {
    List<String> numbers = inputs.stream().map(VerificationInput::caseNumber).distinct().toList();
    if (numbers.size() != inputs.size()) {
      throw new Refused("verification.caseTwice", inputs.size() - numbers.size());
    }
    Officer officer = officers.require();
    Actor actor = actorFor(officer, cases.findIn(officer.area(), numbers));
    List<Assessment> assessments = assess(inputs);
    fourEyes.act(numbers, Act.VERIFIED, actor);
    if (entered) {
      book.save(assessments, actor.officer());
    }
    book.record(assessments, actor.person());
    doubles.decide(assessments, actor);
    move(inputs);
    assessments.forEach(a -> events.publishEvent(fact(a, actor)));
    inputs.forEach(i -> recorded().put(i.caseNumber(), i.outcome().name()));
  }

  private static Actor actorFor(Officer officer, List<SupportCase> found) {
    List<String> units = found.stream().map(SupportCase::unit).distinct().toList();
    if (units.size() != 1) {
      throw new Refused("verification.manyWards", units.size());
    }
    return officer.as(Role.wardOfficer, new UnitCode(units.get(0)));
  }

  private List<Assessment> assess(List<VerificationInput> inputs) {
    LocalDate today = LocalDate.now(clock);
    Map<String, List<Finding>> found =
        findings.of(inputs.stream().map(VerificationInput::caseNumber).toList());
    Map<String, List<String>> problems = new HashMap<>();
    List<Assessment> assessments = new ArrayList<>();
    for (VerificationInput input : inputs) {
      Assessment assessment =
          new Assessment(input, found.getOrDefault(input.caseNumber(), List.of()));
      assessment
          .problem()
          .or(() -> neighbourhood.problem(input, today))
          .ifPresent(
              code ->
                  problems.computeIfAbsent(code, c -> new ArrayList<>()).add(input.caseNumber()));
      assessments.add(assessment);
    }
    problems.forEach(
        (code, numbers) -> {
          throw new Refused(
              code,
              numbers.size(),
              String.join(", ", numbers.subList(0, Math.min(5, numbers.size()))));
        });
    return assessments;
  }

  private void move(List<VerificationInput> inputs) {
    Map<Outcome, List<String>> byOutcome =
        inputs.stream()
            .collect(
                Collectors.groupingBy(
                    VerificationInput::outcome,
                    Collectors.mapping(VerificationInput::caseNumber, Collectors.toList())));
    byOutcome.forEach(
        (outcome, numbers) -> cases.move(numbers, CaseState.TO_VERIFY, stateAfter(outcome)));
  }

  private static CaseState stateAfter(Outcome outcome) {
    return switch (outcome) {
      case confirmed, notConfirmed -> CaseState.VERIFIED;
      case withdrawn -> CaseState.WITHDRAWN;
      case referred -> CaseState.REFERRED;
    };
  }

  private CaseVerified fact(Assessment a, Actor actor) {
    return new CaseVerified(
        "case:" + a.input().caseNumber(),
        actor,
        a.input().confirmedOn().atStartOfDay(clock.getZone()).toInstant(),
        BASIS,
        a.input().outcome().name(),
        a.input().confirmedBy(),
        codes(a, Resolution.Decision.CONFIRMED),
        codes(a, Resolution.Decision.CLEARED));
  }

  private static List<String> codes(Assessment a, Resolution.Decision decision) {
    return a.resolved().stream()
        .filter(r -> r.resolution().decision() == decision)
        .map(r -> r.finding().code())
        .distinct()
        .toList();
  }

  /** Outcomes recorded in the transaction that is open, by case number. */
  @SuppressWarnings("unchecked")
  private Map<String, String> recorded() {
    Map<String, String> recorded =
        (Map<String, String>) TransactionSynchronizationManager.getResource(this);
    if (recorded == null) {
      recorded = new HashMap<>();
      TransactionSynchronizationManager.bindResource(this, recorded);
      TransactionSynchronizationManager.registerSynchronization(new Forget(this));
    }
    return recorded;
  }
}
