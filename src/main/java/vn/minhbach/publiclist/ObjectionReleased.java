package vn.minhbach.publiclist;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * Another person found that an objection does not stand; the case goes on unless another one holds
 * it.
 */
public record ObjectionReleased(
    String caseNumber,
    String posting,
    long objection,
    String reasonHash,
    boolean goesOn,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
