package vn.minhbach.workflow.delivery;

import java.util.Map;

/**
 * A message that reached no waiting case.
 *
 * @param sentAt UTC microseconds
 * @param reason {@code not waiting}, {@code ended}, or the kind of error that spoiled the delivery
 * @param recordedAt UTC microseconds
 */
record Undelivered(
    long id,
    String caseNumber,
    String message,
    long sentAt,
    String outcome,
    String reason,
    long recordedAt) {

  CaseMessage again() {
    return new CaseMessage(message, sentAt, 1, Map.of(caseNumber, outcome));
  }
}
