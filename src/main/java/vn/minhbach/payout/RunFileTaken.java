package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A paper or bank file of a released run, with names and accounts, was taken out of the system.
 *
 * @param file its name
 * @param sha256 of its bytes
 */
public record RunFileTaken(String run, String file, String sha256, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "run:" + run;
  }
}
