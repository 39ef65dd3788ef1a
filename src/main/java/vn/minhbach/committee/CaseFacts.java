package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.committee.vote.Tally;
import vn.minhbach.shared.Actor;

/** Makes the fact that tells a case's own trail what the council concluded about it. */
final class CaseFacts {

  private CaseFacts() {}

  /**
   * @param conditions article with the scheme's conditions, on which a proposal rests
   * @param majority act on quorum and majority, on which a deferral rests
   */
  static Fact of(
      String sitting, Tally t, boolean singly, Instant at, String conditions, String majority) {
    return switch (t.result()) {
      case PROPOSED ->
          new CaseProposed(
              t.caseNumber(),
              sitting,
              t.eligible(),
              t.inFavour(),
              t.against(),
              t.abstained(),
              singly,
              Actor.SYSTEM,
              at,
              conditions);
      case NOT_PROPOSED ->
          new CaseNotProposed(
              t.caseNumber(),
              sitting,
              t.eligible(),
              t.inFavour(),
              t.against(),
              t.abstained(),
              singly,
              Actor.SYSTEM,
              at,
              conditions);
      case DEFERRED ->
          new CaseDeferred(
              t.caseNumber(),
              sitting,
              t.eligible(),
              t.inFavour(),
              t.against(),
              t.abstained(),
              singly,
              Actor.SYSTEM,
              at,
              majority);
    };
  }
}
