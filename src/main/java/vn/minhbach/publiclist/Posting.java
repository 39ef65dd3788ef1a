package vn.minhbach.publiclist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import vn.minhbach.intake.CaseState;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Dong;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;
import vn.minhbach.shared.Sum;
import vn.minhbach.shared.UnitCode;

/**
 * A posting as it stands.
 *
 * @param sitting whose proposals are listed; null for a decided list
 * @param dossier whose approved lines are listed; null for the council's list
 * @param decisionNumber of the paper that decided the dossier, as {@code decidedOn} null without
 *     one
 * @param total đồng of all lines, each with the amount in force when its application was received
 * @param contentHash SHA-256 of what the public reads, see {@link PublicContent}
 * @param publicCode last part of the public address
 * @param place null until the ward has said where it is posted
 * @param endsOn the last day of the posting, null before it is posted
 */
record Posting(
    String posting,
    String unit,
    String scheme,
    String sitting,
    String dossier,
    String decisionNumber,
    LocalDate decidedOn,
    PostingState state,
    int lineCount,
    long total,
    String contentHash,
    String publicCode,
    String place,
    LocalDate postedOn,
    Integer workingDays,
    LocalDate endsOn) {

  private static final char FIELD = '\u001f';

  UnitCode ward() {
    return new UnitCode(unit);
  }

  /** Whether it lists those whom a decision supports, and not those whom a council proposes. */
  boolean isDecided() {
    return dossier != null;
  }

  /** Where its cases stand while it hangs. */
  CaseState waitsAs() {
    return isDecided() ? CaseState.APPROVED : CaseState.POSTED;
  }

  /** Refuses when the posting no longer, or not yet, stands where an act needs it. */
  void mustBe(PostingState... states) {
    if (!Set.of(states).contains(state)) {
      throw new Refused("publiclist.state." + state, posting);
    }
  }

  /** Refuses a day on which nobody could have spoken about the posting. */
  void mustHaveHungOn(LocalDate receivedOn, LocalDate today) {
    if (receivedOn.isAfter(today)) {
      throw new Refused("publiclist.receivedLater", new Day(receivedOn));
    }
    if (receivedOn.isBefore(postedOn)) {
      throw new Refused(
          "publiclist.receivedEarlier", new Day(receivedOn), posting, new Day(postedOn));
    }
  }

  /** Refuses lines that in people and đồng are not those that were frozen. */
  void mustBeOf(List<PostedLine> lines) {
    Sum now = PostedLine.sum(posting, lines);
    if (!now.equals(new Sum(lineCount, total))) {
      throw unbalanced(now);
    }
  }

  private Refused unbalanced(Sum now) {
    String before = new Dong(total).toString();
    String after = new Dong(now.dong()).toString();
    return new Refused("publiclist.unbalanced", posting, lineCount, before, now.people(), after);
  }

  /**
   * The hash of what the signed notice says: the list, where it hangs, from which day and how long.
   *
   * @param listHash see {@link PublicContent#hash}
   */
  String noticeVersion(String listHash) {
    return Sha256.hex(listHash + FIELD + place + FIELD + postedOn + FIELD + workingDays);
  }

  /** The end is the end of the last day: midnight, local time of Hà Nội. */
  LocalDateTime endsAt() {
    return endsOn.plusDays(1).atStartOfDay();
  }

  boolean wasPosted() {
    return state != PostingState.PREPARED;
  }

  boolean isPublicAt(LocalDateTime now) {
    return state == PostingState.POSTED && now.isBefore(endsAt());
  }
}
