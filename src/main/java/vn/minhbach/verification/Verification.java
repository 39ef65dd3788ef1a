package vn.minhbach.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.minhbach.access.Act;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseFindings;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.Declaration;
import vn.minhbach.intake.Declarations;
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

  private final Cases cases;
  private final CaseFindings findings;
  private final Declarations declarations;
  private final VerificationBook book;
  private final Neighbourhood neighbourhood;
  private final Doubles doubles;
  private final FourEyes fourEyes;
  private final CurrentOfficer officers;
  private final SupportCaseProcess process;
  private final CaseVerifiedFacts facts;
  private final List<AtVerification> ending;
  private final Clock clock;

  Verification(
      Cases cases,
      CaseFindings findings,
      Declarations declarations,
      VerificationBook book,
      Neighbourhood neighbourhood,
      Doubles doubles,
      FourEyes fourEyes,
      CurrentOfficer officers,
      SupportCaseProcess process,
      CaseVerifiedFacts facts,
      List<AtVerification> ending,
      Clock clock) {
    this.cases = cases;
    this.findings = findings;
    this.declarations = declarations;
    this.book = book;
    this.neighbourhood = neighbourhood;
    this.doubles = doubles;
    this.fourEyes = fourEyes;
    this.officers = officers;
    this.process = process;
    this.facts = facts;
    this.ending = ending;
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
    List<VerificationInput> one = List.of(input);
    Actor actor = actorFor(waiting(one));
    fourEyes.check(List.of(input.caseNumber()), Act.VERIFIED, actor);
    List<Assessment> assessments = assess(one, actor.person());
    neighbourhood.check(one);
    mayReplace(one, actor.officer());
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
      List<String> one = List.of(caseNumber);
      if (book.waiting(one).isEmpty()) {
        throw new Refused("verification.nothingEntered", caseNumber);
      }
      List<VerificationInput> entered = List.of(book.input(caseNumber));
      mayReplace(entered, officers.require().user());
      record(entered, false);
    }
    return recorded().get(caseNumber);
  }

  /**
   * @param entered now; else it was saved before, by the same officer
   */
  private void record(List<VerificationInput> inputs, boolean entered) {
    List<SupportCase> waiting = waiting(inputs);
    Actor actor = actorFor(waiting);
    List<Assessment> assessments = assess(inputs, actor.person());
    fourEyes.act(numbers(inputs), Act.VERIFIED, actor);
    Map<String, String> heads = neighbourhood.record(inputs);
    if (entered) {
      mayReplace(inputs, actor.officer());
      book.save(assessments, actor.officer());
    }
    book.record(assessments, actor.person(), heads);
    doubles.decide(assessments, actor);
    move(inputs);
    facts.publish(assessments, waiting, actor);
    ending.forEach(one -> one.verified(numbers(inputs), actor));
    inputs.forEach(i -> recorded().put(i.caseNumber(), i.outcome().name()));
  }

  /** The cases, each once and all waiting to be verified. */
  private List<SupportCase> waiting(List<VerificationInput> inputs) {
    List<String> numbers = numbers(inputs);
    if (numbers.size() != inputs.size()) {
      throw new Refused("verification.caseTwice", inputs.size() - numbers.size());
    }
    List<SupportCase> found = cases.findIn(officers.require().area(), numbers);
    List<SupportCase> elsewhere =
        found.stream().filter(c -> c.state() != CaseState.TO_VERIFY).toList();
    if (!elsewhere.isEmpty()) {
      throw new Refused(
          "verification.notToVerify", elsewhere.size(), elsewhere.get(0).caseNumber());
    }
    return found;
  }

  private static List<String> numbers(List<VerificationInput> inputs) {
    return inputs.stream().map(VerificationInput::caseNumber).distinct().toList();
  }

  private Actor actorFor(List<SupportCase> found) {
    List<String> units = found.stream().map(SupportCase::unit).distinct().toList();
    if (units.size() != 1) {
      throw new Refused("verification.manyWards", units.size());
    }
    return officers.require().as(Role.wardOfficer, new UnitCode(units.get(0)));
  }

  /** What another officer has entered gives way only to who has seen it and says so. */
  private void mayReplace(List<VerificationInput> inputs, String officer) {
    Map<String, String> enteredBy = book.waiting(numbers(inputs));
    List<VerificationInput> unseen =
        inputs.stream()
            .filter(i -> !enteredBy.getOrDefault(i.caseNumber(), officer).equals(officer))
            .filter(i -> !enteredBy.get(i.caseNumber()).equals(i.replaces()))
            .toList();
    if (!unseen.isEmpty()) {
      String first = unseen.get(0).caseNumber();
      throw new Refused(
          "verification.enteredByAnother", unseen.size(), first, enteredBy.get(first));
    }
  }

  private List<Assessment> assess(List<VerificationInput> inputs, String person) {
    LocalDate today = LocalDate.now(clock);
    Map<String, List<Finding>> found = findings.of(numbers(inputs));
    Map<String, Declaration> declared = declarations.of(numbers(inputs));
    Map<String, List<String>> problems = new HashMap<>();
    List<Assessment> assessments = new ArrayList<>();
    for (VerificationInput input : inputs) {
      Assessment assessment =
          new Assessment(input, found.getOrDefault(input.caseNumber(), List.of()));
      assessment
          .problem()
          .or(() -> neighbourhood.problem(input, person, declared.get(input.caseNumber()), today))
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
