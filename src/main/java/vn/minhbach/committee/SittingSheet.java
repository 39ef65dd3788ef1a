package vn.minhbach.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.minhbach.committee.vote.Result;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.verification.SheetFinding;

/**
 * A sitting as its members, its secretary and those who supervise it see it.
 *
 * @param listVersion to be sent back with the ballot
 * @param minutesVersion of minutes, list, votes and results, to be sent back with the signature;
 *     null, as minutes, while nobody wrote them
 * @param signature null while nobody wrote minutes
 * @param led whether the reader led the sitting and signs its minutes
 * @param mine what the reader has to do with it; null for who is no member present
 */
record SittingSheet(
    String sitting,
    String unit,
    String scheme,
    LocalDate heldOn,
    String place,
    SittingState state,
    String listVersion,
    Integer members,
    Integer quorum,
    Instant votingEndsAt,
    String secretary,
    String chair,
    Counts counts,
    Votes votes,
    Totals totals,
    List<Attendee> roll,
    Mine mine,
    Minutes minutes,
    String minutesVersion,
    MinutesMapper.Signature signature,
    boolean led,
    List<Row> lines) {

  /**
   * Figures of the list.
   *
   * @param amount đồng, if every case were proposed
   */
  record Counts(int cases, int recommended, int withFindings, int takenOut, long amount) {}

  /**
   * How the vote on the list stands; single votes are in the lines once counted.
   *
   * @param inFavour null until the votes are counted, as are those after it: nobody votes with an
   *     eye on the others
   */
  record Votes(int present, int cast, Integer inFavour, Integer against, Integer abstained) {}

  /**
   * @param list the reader's own vote on the list, null while none is written down
   * @param cast whether it can no longer be changed
   */
  record Mine(Vote list, boolean cast) {}

  /** A member who is out for a case. */
  record Out(String member, String reason) {}

  /**
   * A line of the list.
   *
   * @param fullName null for a reader who supervises and looks at no personal data here
   * @param mayVote whether the reader is present and not out for this case
   * @param result with the figures beside it null until the votes are counted
   */
  record Row(
      int no,
      String caseNumber,
      String fullName,
      Integer birthYear,
      String neighbourhood,
      long amount,
      boolean recommended,
      List<SheetFinding> findings,
      boolean takenOut,
      List<Out> out,
      boolean mayVote,
      Result result,
      Integer eligible,
      Integer votesFor,
      Integer votesAgainst,
      Integer abstained) {}
}
