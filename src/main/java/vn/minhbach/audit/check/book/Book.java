package vn.minhbach.audit.check.book;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
    String subject = entry.subject();
    String kind = entry.kind();
    String named = entry.word(kind);
    if (named != null && !named.equals(subject)) {
      findings.add(entry.at(), subject, "otherSubject", entry.stream(), named);
    }
    switch (kind) {
      case "list" -> list(subject).take(entry);
      case "sitting" -> sitting(subject).take(entry);
      case "posting" -> posting(subject).take(entry);
      case "dossier" -> dossier(subject).take(entry);
      case "run" -> run(subject).take(entry);
      default -> {}
    }
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

  /** All entries and cases are read: whether everything adds up. */
  public void end(Findings findings, Tail tail) {
    lists.values().forEach(one -> one.end(findings, tail));
    sittings.values().forEach(one -> one.end(findings, tail));
    postings.values().forEach(one -> one.end(findings, tail));
    dossiers.values().forEach(one -> one.end(findings, tail));
    runs.values().forEach(one -> one.end(findings, tail));
  }

  private static <T> T of(Map<String, T> all, String number, Function<String, T> fresh) {
    return all.computeIfAbsent(String.valueOf(number), fresh);
  }
}
