package vn.minhbach.publiclist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/**
 * A posting as it stands.
 *
 * @param rate đồng for each line
 * @param total đồng of all lines
 * @param contentHash SHA-256 of what the public reads, see {@link PublicContent}
 * @param publicCode last part of the public address
 * @param place null until the ward has said where it hangs
 * @param endsOn the last day on which it hangs, null before it is posted
 */
record Posting(
    String posting,
    String unit,
    String scheme,
    String sitting,
    PostingState state,
    int lineCount,
    long rate,
    long total,
    String contentHash,
    String publicCode,
    String place,
    LocalDate postedOn,
    Integer workingDays,
    LocalDate endsOn) {

  UnitCode ward() {
    return new UnitCode(unit);
  }

  /** Refuses when the posting no longer, or not yet, stands where an act needs it. */
  void mustBe(PostingState... states) {
    if (!Set.of(states).contains(state)) {
      throw new Refused("publiclist.state." + state, posting);
    }
  }

  /** The end is the end of the last day: midnight, local time of Hà Nội. */
  LocalDateTime endsAt() {
    return endsOn.plusDays(1).atStartOfDay();
  }

  boolean hangsAt(LocalDateTime now) {
    return state == PostingState.POSTED && now.isBefore(endsAt());
  }
}
