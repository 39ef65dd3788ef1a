package vn.minhbach.payout;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * An approved case is not paid for now.
 *
 * @param held why: DUPLICATE_PERSON or BY_OFFICER
 * @param heldFor the case that has the person's place, empty if it is not a double
 * @param reasonHash SHA-256 of an officer's reason, whose words stand with the case; empty for a
 *     double
 * @param dong what is held
 */
public record EntitlementHeld(
    String caseNumber,
    String held,
    String heldFor,
    String reasonHash,
    String regime,
    long dong,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "case:" + caseNumber;
  }
}
