package vn.minhbach.decision.list;

/**
 * A line of an earlier dossier that went back to the ward.
 *
 * @param remark what the Labour office said
 * @param reason what the leader said; null where the Labour office sent it back
 * @param sentBackBy person who gave the Labour office's opinion
 */
public record EarlierLine(
    String caseNumber,
    String dossier,
    boolean proposed,
    long amount,
    Opinion opinion,
    String remark,
    String reason,
    String sentBackBy) {

  /** Why it went back. */
  public String why() {
    return byLeader() ? reason : remark;
  }

  public boolean byLeader() {
    return opinion != Opinion.sendBack;
  }

  public boolean proposalChanged(Line now) {
    return proposed != now.proposed();
  }

  public boolean amountChanged(Line now) {
    return amount != now.amount();
  }
}
