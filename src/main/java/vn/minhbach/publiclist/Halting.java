package vn.minhbach.publiclist;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.SupportCaseProcess;

/** Halts one case of a posted list, and lets it go on or sends it back; the list goes on. */
@Component
@Transactional
public class Halting {

  private final PostingDesk desk;
  private final PostedLineMapper lines;
  private final HeldCases held;
  private final Cases cases;
  private final SupportCaseProcess process;
  private final ApplicationEventPublisher events;

  Halting(
      PostingDesk desk,
      PostedLineMapper lines,
      HeldCases held,
      Cases cases,
      SupportCaseProcess process,
      ApplicationEventPublisher events) {
    this.desk = desk;
    this.lines = lines;
    this.held = held;
    this.cases = cases;
    this.process = process;
    this.events = events;
  }

  /**
   * Halts a case that is posted or waits for its submission. One that is with the authority stays
   * where it is: it leaves its run, and the opening of runs and the gate before money ask {@link
   * HeldCases}.
   *
   * @throws Refused code {@code publiclist.tooLate} where nothing can be held any more
   */
  public void halt(String caseNumber, Actor actor) {
    events.publishEvent(new CaseHeld(caseNumber, false, actor));
    halt(caseNumber);
  }

  /**
   * Stated facts wait for their triage: the case leaves the run of which the money has not gone.
   */
  public void untilTriage(String caseNumber) {
    events.publishEvent(new CaseHeld(caseNumber, true, Actor.SYSTEM));
  }

  /** A case that is found too late to be wrong leaves the run of which the money has not gone. */
  public void haltLate(String caseNumber, Actor actor) {
    lines
        .decidedPosting(caseNumber)
        .filter(number -> outcome(number, caseNumber) == null)
        .ifPresent(number -> lines.setOutcome(number, List.of(caseNumber), LineOutcome.UPHELD));
    events.publishEvent(new CaseHeld(caseNumber, true, actor));
  }

  private void halt(String caseNumber) {
    CaseState state = state(caseNumber);
    switch (state) {
      case POSTED, TO_SUBMIT -> cases.move(List.of(caseNumber), state, CaseState.HALTED);
      case HALTED, IN_DOSSIER, APPROVED -> {}
      default -> throw new Refused("publiclist.tooLate", caseNumber);
    }
  }

  /** Lets a halted case go on where it was; one that was not halted is left alone. */
  public void goOn(String number, String caseNumber) {
    CaseState state = state(caseNumber);
    if (state == CaseState.APPROVED) {
      lines.decidedPosting(caseNumber).ifPresent(decided -> serve(decided, caseNumber));
    }
    if (state != CaseState.HALTED) {
      return;
    }
    Posting posting = desk.lock(number);
    List<String> one = List.of(caseNumber);
    if (posting.state() == PostingState.POSTED) {
      cases.move(one, CaseState.HALTED, CaseState.POSTED);
      return;
    }
    cases.move(one, CaseState.HALTED, CaseState.TO_SUBMIT);
    if (outcome(number, caseNumber) == null) {
      lines.setOutcome(number, one, LineOutcome.CLEAR);
      process.postingClosed(Map.of(caseNumber, LineOutcome.CLEAR.word()));
    }
  }

  /** Its decided list is down already, and nobody else tells the case. */
  private void serve(String number, String caseNumber) {
    List<String> one = List.of(caseNumber);
    boolean isDown = desk.lock(number).state() == PostingState.CLOSED;
    if (isDown && outcome(number, caseNumber) == null && held.among(one).isEmpty()) {
      lines.setOutcome(number, one, LineOutcome.CLEAR);
      process.postingClosed(Map.of(caseNumber, LineOutcome.CLEAR.word()));
    }
  }

  /**
   * Sends the case back to be verified, unless something else has done so. A process that was told
   * the list is clear waits for the decision by now: only a sending back reaches it.
   *
   * @return false where the case is with the authority, which alone sends it back
   */
  public boolean goBack(String number, String caseNumber) {
    CaseState state = state(caseNumber);
    if (state == CaseState.POSTED || state == CaseState.TO_SUBMIT) {
      halt(caseNumber);
    } else if (state != CaseState.HALTED) {
      return state == CaseState.TO_VERIFY;
    }
    desk.lock(number);
    List<String> one = List.of(caseNumber);
    cases.move(one, CaseState.HALTED, CaseState.TO_VERIFY);
    if (outcome(number, caseNumber) == null) {
      process.postingClosed(Map.of(caseNumber, LineOutcome.UPHELD.word()));
    } else {
      process.decided(Map.of(caseNumber, "sentBack"));
    }
    lines.setOutcome(number, one, LineOutcome.UPHELD);
    return true;
  }

  private CaseState state(String caseNumber) {
    return cases.find(List.of(caseNumber)).get(0).state();
  }

  private LineOutcome outcome(String number, String caseNumber) {
    return lines.find(number, caseNumber).orElseThrow().outcome();
  }
}
