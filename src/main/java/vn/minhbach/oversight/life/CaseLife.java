package vn.minhbach.oversight.life;

/**
 * Where a case stands.
 *
 * @param amount đồng
 * @param openedAt UTC microseconds
 * @param stateSince UTC microseconds
 */
record CaseLife(
    String caseNumber,
    long listId,
    String unit,
    String scheme,
    String state,
    long amount,
    long openedAt,
    long stateSince) {}
