package vn.minhbach.audit.check.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.minhbach.audit.check.log.LogEntry;

/** A sitting of a council and the cases on its list. */
public final class Sitting extends Group {

  /** What a sitting can conclude about a case. */
  public enum Result {
    PROPOSED,
    NOT_PROPOSED,
    DEFERRED
  }

  private static final Map<String, Move> COURSE =
      Map.ofEntries(
          Map.entry("SittingCalled", Move.to("CALLED", "")),
          Map.entry("SittingCalledOff", Move.to("CALLED_OFF", "CALLED")),
          Map.entry("AttendanceRecorded", Move.to("OPEN", "CALLED")),
          Map.entry("SittingAdjourned", Move.to("ADJOURNED", "OPEN")),
          Map.entry("MemberRecused", Move.stay("CALLED", "OPEN")),
          Map.entry("VoteCast", Move.stay("OPEN")),
          Map.entry("VotesCounted", Move.to("COUNTED", "OPEN")),
          Map.entry("MinutesSigned", Move.to("SIGNED", "COUNTED")),
          Map.entry("SittingConcluded", Move.to("CONCLUDED", "SIGNED")));

  private final Set<String> voters = new TreeSet<>();
  private final Set<String> recused = new HashSet<>();
  private final List<LogEntry> foreign = new ArrayList<>();
  private final long[] results = new long[Result.values().length];
  private LogEntry called;
  private LogEntry attendance;
  private LogEntry counted;
  private LogEntry signed;
  private LogEntry concluded;
  private long onList;
  private long freed;

  Sitting(String subject) {
    super(subject, COURSE);
  }

  @Override
  void says(LogEntry entry) {
    switch (entry.fact()) {
      case "SittingCalled" -> called = entry;
      case "AttendanceRecorded" -> attendance = entry;
      case "VoteCast" -> voted(entry);
      case "MemberRecused" -> recused.add(entry.need("member"));
      case "VotesCounted" -> counted = entry;
      case "MinutesSigned" -> signed = entry;
      case "SittingConcluded" -> concluded = entry;
      default -> {}
    }
  }

  private void voted(LogEntry entry) {
    voters.add(entry.need("voter"));
    if (!entry.officer().equals(entry.word("voter"))) {
      foreign.add(entry);
    }
  }

  public void onList(LogEntry entry) {
    touch(entry);
    onList++;
  }

  public void freed(LogEntry entry) {
    touch(entry);
    freed++;
  }

  public void concluded(LogEntry entry, Result result) {
    touch(entry);
    results[result.ordinal()]++;
  }

  /** The roll call; null where the log has none. */
  public LogEntry attendance() {
    return attendance;
  }

  /** How many members make the quorum: no fewer than the act has it, whatever was written down. */
  public long quorum() {
    long members = attendance.amount("members");
    int share = norm("quorumNumerator").value();
    int of = norm("quorumDenominator").value();
    return Math.max(attendance.amount("quorum"), (members * share + of - 1) / of);
  }

  /**
   * What follows from the votes on a case: more than the act's share of the eligible adopt the list
   * as it is recommended, or decide for or against one that was taken out of it.
   */
  public Result resultOf(LogEntry votes, boolean isRecommended) {
    long eligible = votes.amount("eligible");
    boolean isSingle = votes.flag("votedSingly");
    if (eligible < attendance.amount("quorum")) {
      return Result.DEFERRED;
    }
    if (isMajority(votes.amount("votesFor"), eligible)) {
      return isSingle || isRecommended ? Result.PROPOSED : Result.NOT_PROPOSED;
    }
    boolean isRefused = isSingle && isMajority(votes.amount("votesAgainst"), eligible);
    return isRefused ? Result.NOT_PROPOSED : Result.DEFERRED;
  }

  private boolean isMajority(long votes, long eligible) {
    int share = norm("majorityNumerator").value();
    int of = norm("majorityDenominator").value();
    return votes * of > eligible * share;
  }

  private Norm norm(String key) {
    LocalDate recorded = Days.at(attendance.recordedAt());
    LocalDate held = called == null ? null : Days.parse(called.word("heldOn"));
    boolean isLater = held == null || held.isAfter(recorded);
    return Norm.of("committee." + key, isLater ? recorded : held);
  }

  /** The count of the votes; null where the log has none. */
  public LogEntry counted() {
    return counted;
  }

  /** The signature under the minutes; null where the log has none. */
  public LogEntry signed() {
    return signed;
  }

  /** Accounts that voted. */
  public Set<String> voters() {
    return voters;
  }

  /** Accounts that were out for some case of the list. */
  public Set<String> recused() {
    return recused;
  }

  @Override
  void check(Totals totals) {
    if (called == null) {
      totals.wrong(null, "groupUnknown");
      return;
    }
    totals.same(called.at(), "totalSitting", called.amount("cases"), onList);
    if (counted != null) {
      votes(totals);
      results(totals, counted);
    }
    if (concluded != null) {
      results(totals, concluded);
    }
    if (freed > 0) {
      totals.same(called.at(), "totalFreed", onList, freed);
    }
  }

  private void votes(Totals totals) {
    Set<String> named = new TreeSet<>();
    for (String side : new String[] {"inFavour", "against", "abstained"}) {
      named.addAll(counted.words(side));
    }
    totals.same(counted.at(), "totalBallots", counted.amount("ballots"), voters.size());
    if (!named.equals(voters)) {
      totals.wrong(
          counted.at(), "votersDiffer", String.join(", ", named), String.join(", ", voters));
    }
    foreign.forEach(
        vote -> totals.wrong(vote.at(), "ballotOfAnother", vote.word("voter"), vote.officer()));
    List<String> present = attendance == null ? List.of() : attendance.words("present");
    totals.same(counted.at(), "totalPresent", counted.amount("present"), present.size());
    named.removeAll(present);
    if (!named.isEmpty()) {
      totals.wrong(counted.at(), "voterAbsent", String.join(", ", named));
    }
  }

  /** Nothing is concluded before the minutes are signed, but then all of it at once. */
  private void results(Totals totals, LogEntry stated) {
    if (concluded == null) {
      return;
    }
    totals.same(stated.at(), "totalLines", stated.amount("lines"), onList);
    totals.same(stated.at(), "totalProposed", stated.amount("proposed"), of(Result.PROPOSED));
    totals.same(
        stated.at(), "totalNotProposed", stated.amount("notProposed"), of(Result.NOT_PROPOSED));
    totals.same(stated.at(), "totalDeferred", stated.amount("deferred"), of(Result.DEFERRED));
  }

  private long of(Result result) {
    return results[result.ordinal()];
  }
}
