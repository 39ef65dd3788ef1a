package vn.minhbach.committee;

import vn.minhbach.committee.vote.CaseToVote;

/**
 * A line of a sitting's frozen list.
 *
 * @param recommended whether the verification recommends the case
 * @param findings codes of the findings, separated by commas; empty when there are none
 * @param takenOut whether it is voted on singly
 */
record Line(
    int lineNo,
    String caseNumber,
    String neighbourhood,
    long amount,
    boolean recommended,
    String findings,
    boolean takenOut) {

  /** Not recommended, or with findings: what the council should look at first. */
  boolean isException() {
    return !recommended || !findings.isEmpty();
  }

  CaseToVote toVote() {
    return new CaseToVote(caseNumber, recommended, takenOut);
  }

  Line numbered(int number) {
    return new Line(number, caseNumber, neighbourhood, amount, recommended, findings, takenOut);
  }
}
