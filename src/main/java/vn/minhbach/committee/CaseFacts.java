package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.committee.vote.Tally;
import vn.minhbach.shared.Actor;

/** Makes the fact that tells a case's own trail what the council concluded about it. */
final class CaseFacts {

  private CaseFacts() {}

  /**
   * @param sitting on whose list the case stood
   * @param unposted whether a proposal goes to the authority without being posted first
   * @param signedBy account of the chair who signed; null when there were no minutes to sign
   * @param conditions article with the scheme's conditions, on which a proposal rests
   * @param majority act on quorum and majority, on which a deferral rests
   */
  static Fact of(
      Sitting sitting,
      Tally t,
      boolean singly,
      boolean unposted,
      String signedBy,
      Instant at,
      String conditions,
      String majority) {
    String number = sitting.sitting();
    String list = sitting.listVersion();
    return switch (t.result()) {
      case PROPOSED ->
          new CaseProposed(
              t.caseNumber(),
              number,
              t.eligible(),
              t.inFavour(),
              t.against(),
              t.abstained(),
              singly,
              list,
              signedBy,
              unposted,
              Actor.SYSTEM,
              at,
              conditions);
      case NOT_PROPOSED ->
          new CaseNotProposed(
              t.caseNumber(),
              number,
              t.eligible(),
              t.inFavour(),
              t.against(),
              t.abstained(),
              singly,
              list,
              signedBy,
              Actor.SYSTEM,
              at,
              conditions);
      case DEFERRED ->
          new CaseDeferred(
              t.caseNumber(),
              number,
              t.eligible(),
              t.inFavour(),
              t.against(),
              t.abstained(),
              singly,
              list,
              signedBy,
              Actor.SYSTEM,
              at,
              majority);
    };
  }
}
