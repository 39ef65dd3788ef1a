package vn.minhbach.workflow.delivery;

import java.util.Map;
import vn.minhbach.shared.UnitCode;

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

  UnitCode unit() {
    return new UnitCode(caseNumber.substring(0, caseNumber.indexOf('-')));
  }

  CaseMessage again() {
    return new CaseMessage(message, sentAt, 1, Map.of(caseNumber, outcome));
  }
}
