package vn.minhbach.workflow.delivery;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * An administrator had a case's process told again what had not reached it.
 *
 * @param message message of the model, as {@code committee.concluded}
 * @param outcome what it tells, as {@code proposed}
 */
public record MessageRepeated(
    String caseNumber, String message, String outcome, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
