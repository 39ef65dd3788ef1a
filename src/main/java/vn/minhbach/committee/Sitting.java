package vn.minhbach.committee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/**
 * A sitting as it stands.
 *
 * @param secretary user who called it and keeps its minutes; has no vote
 * @param chair user who leads it, null before the roll call
 * @param memberCount seats of the council at the roll call, null before
 * @param quorum members who must be present, null before the roll call
 * @param votingEndsAt microseconds UTC, null before the roll call
 */
record Sitting(
    String sitting,
    String unit,
    String scheme,
    LocalDate heldOn,
    String place,
    SittingState state,
    String listVersion,
    int lineCount,
    String secretary,
    @JsonIgnore String secretaryPerson,
    String chair,
    Integer memberCount,
    Integer quorum,
    Long votingEndsAt) {

  UnitCode ward() {
    return new UnitCode(unit);
  }

  /**
   * Refuses when the sitting no longer, or not yet, stands where an act needs it, and says where it
   * stands.
   */
  void mustBe(SittingState... states) {
    if (!Set.of(states).contains(state)) {
      throw new Refused("committee.state." + state, sitting);
    }
  }
}
