package vn.minhbach.committee;

import java.time.Instant;
import java.util.List;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The roll was called: users present, and whether the council has its quorum. */
public record AttendanceRecorded(
    String sitting,
    int members,
    int quorum,
    boolean quorate,
    String chair,
    List<String> present,
    List<String> excused,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
