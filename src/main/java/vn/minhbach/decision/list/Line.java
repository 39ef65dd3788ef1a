package vn.minhbach.decision.list;

/**
 * One case in a dossier.
 *
 * @param proposed whether the ward council proposed it
 * @param amount đồng
 * @param opinion of the Labour office, null until given
 * @param opinionBy person who gave the opinion, and therefore who alone may complete the appraisal
 * @param ruling what the leader is about to decide, null until entered
 * @param reason of the ruling
 * @param article on which a refusal rests, as {@link vn.minhbach.shared.LegalBasis#toString()}
 * @param outcome null while the line is in the dossier
 */
public record Line(
    int position,
    String caseNumber,
    boolean proposed,
    long amount,
    Opinion opinion,
    String remark,
    String opinionBy,
    Ruling ruling,
    String reason,
    String article,
    Ruling outcome) {

  public static Line of(int position, String caseNumber, boolean proposed, long amount) {
    return new Line(
        position, caseNumber, proposed, amount, null, null, null, null, null, null, null);
  }

  public Line with(Opinion opinion, String remark, String person) {
    return new Line(
        position,
        caseNumber,
        proposed,
        amount,
        opinion,
        remark,
        person,
        ruling,
        reason,
        article,
        outcome);
  }

  public Line with(Ruling ruling, String reason, String article) {
    return new Line(
        position,
        caseNumber,
        proposed,
        amount,
        opinion,
        remark,
        opinionBy,
        ruling,
        reason,
        article,
        outcome);
  }

  public boolean isLeft() {
    return outcome == null;
  }

  /**
   * Whether council and Labour office both speak for it: only then may it be approved without a
   * word.
   */
  public boolean isUndisputed() {
    return proposed && opinion == Opinion.agree;
  }
}
