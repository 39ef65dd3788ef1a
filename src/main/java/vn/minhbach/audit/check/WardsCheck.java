package vn.minhbach.audit.check;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.cases.Cases;
import vn.minhbach.audit.check.cases.Claims;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.Chains;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Persons;
import vn.minhbach.audit.check.log.Spill;
import vn.minhbach.audit.check.log.Tail;
import vn.minhbach.audit.check.paper.PostingFiles;
import vn.minhbach.audit.check.paper.RunFiles;

/** Checks what is about wards: streams, lists, files, cases, totals. */
final class WardsCheck {

  private static final String LIST = ".tsv";

  private final Export export;
  private final Spill spill;
  private final Persons persons;
  private final Tail tail;
  private final Findings findings;
  private final List<String> postings;
  private final List<String> runs;

  WardsCheck(Export export, Spill spill, Persons persons, Tail tail, Findings findings) {
    this.export = export;
    this.spill = spill;
    this.persons = persons;
    this.tail = tail;
    this.findings = findings;
    this.postings = lists("postings");
    this.runs = lists("runs");
  }

  void run() throws IOException {
    for (String run : export.folders("runs")) {
      if (!runs.contains(run)) {
        findings.add(null, run, "listMissing", "runs/" + run + LIST);
      }
    }
    for (int part = 0; part < spill.parts(); part++) {
      check(part);
    }
  }

  private void check(int part) throws IOException {
    Book book = new Book();
    Chains chains = new Chains(findings);
    spill.read(
        part,
        false,
        entry -> {
          chains.take(entry);
          book.take(entry, findings);
        });
    Claims claims = new Claims();
    files(part, book, claims);
    Cases cases = new Cases(book, persons, claims, tail, findings);
    spill.read(
        part,
        true,
        entry -> {
          chains.take(entry);
          cases.take(entry);
        });
    cases.end();
    findings.leave(book.end(findings, tail));
  }

  private void files(int part, Book book, Claims claims) {
    PostingFiles posted = new PostingFiles(export, book, claims, findings);
    of(part, postings).forEach(number -> read(number, posted::read));
    read(null, any -> posted.requireAll(tail));
    RunFiles paid = new RunFiles(export, book, claims, findings);
    of(part, runs).forEach(number -> read(number, paid::read));
    paid.requireAll();
  }

  private void read(String number, Consumer<String> reader) {
    try {
      reader.accept(number);
    } catch (RuntimeException why) {
      findings.malformed(null, number, why);
    }
  }

  private Stream<String> of(int part, List<String> numbers) {
    return numbers.stream().filter(number -> spill.part(LogEntry.wardOf(number)) == part);
  }

  private List<String> lists(String folder) {
    return export.files(folder).stream()
        .filter(name -> name.endsWith(LIST))
        .map(name -> name.substring(0, name.length() - LIST.length()))
        .toList();
  }
}
