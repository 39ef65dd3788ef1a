package vn.minhbach.access.administration;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** An administrator appointed an officer to act for another from one day to another. */
public record DeputyAppointed(
    String user,
    String insteadOf,
    LocalDate fromDay,
    LocalDate toDay,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "access:" + user;
  }
}
