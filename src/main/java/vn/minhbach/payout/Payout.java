package vn.minhbach.payout;

import java.util.Date;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.payout.trail.TrailGate;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.CaseNumber;

/**
 * The steps that the models {@code payout-run} and {@code support-case} call behind their tasks.
 * Each reads what was entered before, checks who is logged in, and refuses with {@link
 * vn.minhbach.shared.Refused}, which leaves the task open.
 */
@Component("payout")
@Transactional
public class Payout {

  private final RunPreparing preparing;
  private final RunReleasing releasing;
  private final RunSettling settling;
  private final Settlement settlement;
  private final TrailGate gate;
  private final RunDesk desk;
  private final ApplicationEventPublisher facts;

  Payout(
      RunPreparing preparing,
      RunReleasing releasing,
      RunSettling settling,
      Settlement settlement,
      TrailGate gate,
      RunDesk desk,
      ApplicationEventPublisher facts) {
    this.preparing = preparing;
    this.releasing = releasing;
    this.settling = settling;
    this.settlement = settlement;
    this.gate = gate;
    this.desk = desk;
    this.facts = facts;
  }

  /** The accountant has prepared the run. */
  public void recordPreparation(String run) {
    preparing.record(run);
  }

  /**
   * The gate before money, for a case or a run: trail gap-free and chained, council and posting in
   * order, four eyes held, totals balanced. What is wrong is kept for the monitor's task.
   *
   * @param number of a case or a run
   * @return whether it may go on
   */
  public boolean checkTrail(String number) {
    boolean isCase = CaseNumber.isOne(number);
    List<String> codes = isCase ? ofCase(number) : gate.ofRun(number);
    String subject = (isCase ? "case:" : "run:") + number;
    facts.publishEvent(new TrailChecked(subject, codes.isEmpty(), codes, Actor.SYSTEM, desk.now()));
    return codes.isEmpty();
  }

  private List<String> ofCase(String number) {
    List<String> codes = gate.ofChunk(number);
    if (codes == null) {
      codes = gate.ofCase(number);
      if (codes.isEmpty()) {
        settlement.tellIfPaid(number);
      }
    }
    return codes;
  }

  /**
   * The district's accountant has decided about the money.
   *
   * @return false when the run goes back to be prepared again
   */
  public boolean recordRelease(String run) {
    return releasing.record(run);
  }

  /**
   * The treasurer has entered results.
   *
   * @return whether every line has one now
   */
  public boolean recordSettlement(String run) {
    return settling.record(run);
  }

  /** By when every line is to have a result: counted from the release, however often some have. */
  public Date settlementDueAt(String run) {
    return settling.dueAt(run);
  }

  /** The days for settling are over; the run goes on waiting. Told once. */
  public void recordOverdue(String run) {
    settling.recordOverdue(run);
  }
}
