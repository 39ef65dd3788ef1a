package vn.minhbach.audit.check.book;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
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

  private final Set<String> voters = new TreeSet<>();
  private final Set<String> recused = new HashSet<>();
  private final long[] results = new long[Result.values().length];
  private LogEntry called;
  private LogEntry attendance;
  private LogEntry counted;
  private LogEntry signed;
  private LogEntry concluded;
  private long onList;
  private long freed;

  Sitting(String subject) {
    super(subject);
  }

  @Override
  void says(LogEntry entry) {
    switch (entry.fact()) {
      case "SittingCalled" -> called = entry;
      case "AttendanceRecorded" -> attendance = entry;
      case "VoteCast" -> voters.add(entry.word("voter"));
      case "MemberRecused" -> recused.add(entry.word("member"));
      case "VotesCounted" -> counted = entry;
      case "MinutesSigned" -> signed = entry;
      case "SittingConcluded" -> concluded = entry;
      default -> {}
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
      for (JsonNode voter : counted.says(side)) {
        named.add(voter.asText());
      }
    }
    totals.same(counted.at(), "totalBallots", counted.amount("ballots"), voters.size());
    if (!named.equals(voters)) {
      totals.wrong(
          counted.at(), "votersDiffer", String.join(", ", named), String.join(", ", voters));
    }
    long present = attendance == null ? 0 : attendance.says("present").size();
    totals.same(counted.at(), "totalPresent", counted.amount("present"), present);
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
