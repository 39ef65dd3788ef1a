package vn.minhbach.oversight.advice;

import java.time.LocalDate;
import vn.minhbach.oversight.StreamLink;

/**
 * A written recommendation (kiến nghị) and where it stands.
 *
 * @param subject stream of the case or list that it is about; empty when it is about the unit
 * @param dueOn last day for the answer
 * @param writtenBy account of the monitor
 * @param writtenAt UTC microseconds
 */
record Advice(
    String number,
    String unit,
    String subject,
    Addressee addressee,
    AdviceState state,
    LocalDate dueOn,
    String writtenBy,
    long writtenAt) {

  /** What it is about; null when it is about the unit. */
  public StreamLink link() {
    return subject.isEmpty() ? null : StreamLink.to(subject);
  }

  boolean isOverdue(LocalDate today) {
    return state == AdviceState.WAITING && dueOn.isBefore(today);
  }
}
