package vn.minhbach.committee;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.committee.vote.Result;
import vn.minhbach.shared.Micros;

/**
 * The council's stage as its process {@code committee-session} calls it. Every argument named key
 * is a sitting's number, as {@code 00121-H21-0001}. Acts of people read who is logged in and
 * refuse; {@link #adjournSitting}, {@link #countVotes} and {@link #concludeSitting} are the
 * machine's.
 */
@Component("committee")
public class Committee {

  private final SittingDesk desk;
  private final AttendanceMapper attendance;
  private final LineMapper lines;
  private final RollCall rollCall;
  private final Ballots ballots;
  private final VoteCounting counting;
  private final MinutesBook minutes;
  private final MinutesSigning signing;
  private final Conclusion conclusion;

  Committee(
      SittingDesk desk,
      AttendanceMapper attendance,
      LineMapper lines,
      RollCall rollCall,
      Ballots ballots,
      VoteCounting counting,
      MinutesBook minutes,
      MinutesSigning signing,
      Conclusion conclusion) {
    this.desk = desk;
    this.attendance = attendance;
    this.lines = lines;
    this.rollCall = rollCall;
    this.ballots = ballots;
    this.counting = counting;
    this.minutes = minutes;
    this.signing = signing;
    this.conclusion = conclusion;
  }

  /**
   * Calls the roll that the secretary has written down; true if the council has its quorum and its
   * chair.
   */
  public boolean openSitting(String key) {
    return rollCall.open(key);
  }

  public void adjournSitting(String key) {
    conclusion.adjourn(key);
  }

  /** User names of the members present, each of whom gets a task. */
  public List<String> voters(String key) {
    return attendance.of(key).stream().filter(Attendee::isPresent).map(Attendee::member).toList();
  }

  /** When voting ends, whoever has voted by then. */
  public Date votingEndsAt(String key) {
    return Date.from(Micros.toInstant(desk.find(key).votingEndsAt()));
  }

  public void recordVote(String key, String voter) {
    ballots.record(key, voter);
  }

  public void countVotes(String key) {
    counting.count(key);
  }

  public void submitMinutes(String key) {
    minutes.submit(key);
  }

  public void recordMinutes(String key) {
    signing.sign(key);
  }

  public void concludeSitting(String key) {
    conclusion.conclude(key);
  }

  /** The cases that a concluded sitting proposed, in the order of its list. */
  public List<String> proposedBy(String sitting) {
    return lines.withResult(sitting, Result.PROPOSED);
  }
}
