package vn.minhbach.audit.check.book;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Tail;

/** All lists, sittings, postings, dossiers and runs of some wards. */
public final class Book {

  private final Map<String, AcceptedList> lists = new TreeMap<>();
  private final Map<String, Sitting> sittings = new TreeMap<>();
  private final Map<String, Posting> postings = new TreeMap<>();
  private final Map<String, Dossier> dossiers = new TreeMap<>();
  private final Map<String, Run> runs = new TreeMap<>();

  /** Takes an entry that is not of a case. */
  public void take(LogEntry entry, Findings findings) {
    try {
      read(entry, findings);
    } catch (RuntimeException why) {
      findings.malformed(entry.at(), entry.subject(), why);
    }
  }

  private void read(LogEntry entry, Findings findings) {
    String subject = entry.subject();
    String kind = entry.kind();
    String named = entry.word(kind);
    if (named != null && !named.equals(subject)) {
      findings.add(entry.at(), subject, "otherSubject", entry.stream(), named);
    }
    group(kind, subject).take(entry, findings);
  }

  public AcceptedList list(String number) {
    return of(lists, number, AcceptedList::new);
  }

  public Sitting sitting(String number) {
    return of(sittings, number, Sitting::new);
  }

  public Posting posting(String number) {
    return of(postings, number, Posting::new);
  }

  public Dossier dossier(String number) {
    return of(dossiers, number, Dossier::new);
  }

  public Run run(String number) {
    return of(runs, number, Run::new);
  }

  public Map<String, Posting> postings() {
    return postings;
  }

  public Map<String, Run> runs() {
    return runs;
  }

  /**
   * All entries and cases are read: whether everything adds up.
   *
   * @return how many the log breaks off in, so that the next check sees whether they add up
   */
  public long end(Findings findings, Tail tail) {
    postings.values().forEach(posting -> asDecided(posting, findings));
    return Stream.of(lists, sittings, postings, dossiers, runs)
        .flatMap(all -> all.values().stream())
        .filter(one -> !one.end(findings, tail))
        .count();
  }

  /** A decided list shows all whom its decision supports, and what they get. */
  private void asDecided(Posting posting, Findings findings) {
    Dossier dossier = dossiers.get(String.valueOf(posting.dossier()));
    if (posting.dossier() == null) {
      return;
    }
    String number = posting.posted().subject();
    if (dossier == null || !dossier.isToPost()) {
      findings.add(posting.posted().at(), number, "listUndecided", posting.dossier());
    } else {
      Totals totals = new Totals(number, findings);
      totals.same(posting.posted().at(), "totalAsDecided", dossier.decided(), posting.stated());
    }
  }

  /** One of any kind by its number. */
  public Group group(String kind, String number) {
    return switch (kind) {
      case "list" -> list(number);
      case "sitting" -> sitting(number);
      case "posting" -> posting(number);
      case "dossier" -> dossier(number);
      case "run" -> run(number);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static <T> T of(Map<String, T> all, String number, Function<String, T> fresh) {
    return all.computeIfAbsent(String.valueOf(number), fresh);
  }
}
