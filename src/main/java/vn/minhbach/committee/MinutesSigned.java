package vn.minhbach.committee;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A chair signed the minutes.
 *
 * @param recordHash hash of the whole record of the sitting
 * @param insteadOf account of who led the sitting, when another chair of the council signed; else
 *     null
 * @param reasonHash hash of the reason for that; else null
 */
public record MinutesSigned(
    String sitting,
    String recordHash,
    String insteadOf,
    String reasonHash,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
