package vn.minhbach.committee;

/**
 * A member is out for one case.
 *
 * @param reason {@code KIN}, or the earlier act in the case's life that four eyes sees, as {@code
 *     VERIFIED}
 */
record Recusal(String caseNumber, String person, String member, String reason) {

  static final String KIN = "KIN";
}
