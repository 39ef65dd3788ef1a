package vn.minhbach.committee;

import java.time.Instant;
import java.util.List;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** Cases were taken out of the list by name, to be voted on singly; the list has a new version. */
public record CasesTakenOut(
    String sitting, List<String> cases, String listVersion, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "sitting:" + sitting;
  }
}
