package vn.minhbach.publiclist.objection;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.shared.Actor;

/**
 * The steps that the process {@code objection} calls. Every argument named key is an objection's
 * number, as {@code 00121-P21-0001}.
 */
@Component("objection")
@Transactional
public class ObjectionSteps {

  private final ObjectionDesk desk;
  private final ObjectionMapper objections;
  private final Triage triage;
  private final Concluding concluding;
  private final Supplementary supplementary;
  private final ApplicationEventPublisher events;

  ObjectionSteps(
      ObjectionDesk desk,
      ObjectionMapper objections,
      Triage triage,
      Concluding concluding,
      Supplementary supplementary,
      ApplicationEventPublisher events) {
    this.desk = desk;
    this.objections = objections;
    this.triage = triage;
    this.concluding = concluding;
    this.supplementary = supplementary;
    this.events = events;
  }

  /**
   * Tells the trail that it has its receipt.
   *
   * @return who triages it: {@code ward}, {@code chair} or {@code district}
   */
  public String acknowledge(String key) {
    Objection one = desk.find(key);
    events.publishEvent(
        new ObjectionAcknowledged(one.stream(), key, one.receivedOn(), Actor.SYSTEM, desk.now()));
    return one.office().word();
  }

  /** The ward has not triaged it in time: the chair has to. */
  public void escalateTriageToChair(String key) {
    goUp(key, Office.CHAIR, Office.CHAIR.triage());
  }

  /** The chair has not either: the district has to. */
  public void escalateTriageToDistrict(String key) {
    goUp(key, Office.DISTRICT, Office.DISTRICT.triage());
  }

  /** Where it goes: {@code closed}, {@code ward} or {@code district}. */
  public String recordTriage(String key) {
    return triage.record(key);
  }

  /** The account that is to look into it. */
  public String assignee(String key) {
    return desk.find(key).assignedTo();
  }

  /** The ward has let its days run out: the chair has it. */
  public void escalateToChair(String key) {
    goUp(key, Office.CHAIR, Office.CHAIR.task());
  }

  /** The chair as well: the district has it. */
  public void escalateToDistrict(String key) {
    goUp(key, Office.DISTRICT, Office.DISTRICT.task());
  }

  /** The district as well: it stays open, and everybody sees that it is late. */
  public void recordOverdue(String key) {
    Objection one = desk.find(key);
    events.publishEvent(
        new ObjectionOverdue(one.stream(), key, one.holds(), Actor.SYSTEM, desk.now()));
  }

  /** Gives the answer; whether a case is to be opened for somebody. */
  public boolean recordConclusion(String key) {
    return concluding.record(key);
  }

  /** Links the case that was opened. */
  public void recordSupplementaryCase(String key) {
    supplementary.record(key);
  }

  private void goUp(String key, Office office, String task) {
    Objection one = desk.lock(key);
    objections.goUp(key, office, desk.dueOn(task));
    events.publishEvent(
        new ObjectionEscalated(
            one.stream(), key, office.word(), one.holds(), Actor.SYSTEM, desk.now()));
  }
}
