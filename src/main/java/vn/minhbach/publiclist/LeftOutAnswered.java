package vn.minhbach.publiclist;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * Whoever said that somebody was left out was answered.
 *
 * @param justified whether the person is helped to apply
 */
public record LeftOutAnswered(
    String posting,
    long objection,
    boolean justified,
    String reasonHash,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "posting:" + posting;
  }
}
