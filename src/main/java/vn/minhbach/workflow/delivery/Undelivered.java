package vn.minhbach.workflow.delivery;

/**
 * A message that reached no waiting case.
 *
 * @param reason {@code not waiting}, or the kind of error that spoiled the delivery
 * @param recordedAt UTC microseconds
 */
record Undelivered(
    long id, String caseNumber, String message, String outcome, String reason, long recordedAt) {}
