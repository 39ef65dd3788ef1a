package vn.minhbach.audit.check.paper;

import java.util.HashMap;
import java.util.Map;
import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.book.Run;
import vn.minhbach.audit.check.cases.Claim;
import vn.minhbach.audit.check.cases.Claims;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.shared.Sha256;

/** Released payment lists, line by line, and the bank files made from them. */
public final class RunFiles {

  private static final int FIELDS = 3;

  private final Export export;
  private final Book book;
  private final Claims claims;
  private final Findings findings;

  public RunFiles(Export export, Book book, Claims claims, Findings findings) {
    this.export = export;
    this.book = book;
    this.claims = claims;
    this.findings = findings;
  }

  /** The list of every run that was released must be there. */
  public void requireAll() {
    book.runs()
        .forEach(
            (number, run) -> {
              if (run.released() != null && !run.hasFile()) {
                findings.add(run.released().at(), number, "listMissing", path(number));
              }
            });
  }

  /** Reads a run's list, and its bank files against it. */
  public void read(String number) {
    Run run = book.run(number);
    LogEntry released = run.released();
    if (released == null) {
      findings.add(null, number, "runNotReleased", path(number));
      return;
    }
    byte[] file = export.bytes(path(number)).orElse(null);
    if (file == null) {
      return;
    }
    run.isThere();
    if (!Sha256.hex(file).equals(released.word("listVersion"))) {
      findings.add(released.at(), number, "listDiffers", path(number));
    }
    Rows rows = Rows.of(file);
    if (rows == null || rows.count() < 1) {
      findings.add(released.at(), number, "fileMalformed", path(number), 1);
      return;
    }
    if (!rows.row(0).equals(number)) {
      findings.add(released.at(), number, "fileHead", path(number));
    }
    Map<String, Long> transfers = lines(number, released, rows);
    for (String name : export.files("runs/" + number)) {
      new BankFile(export, findings, number, name).check(run, transfers);
    }
  }

  /** Makes a claim of each line; gives the sums of transfers by payment key. */
  private Map<String, Long> lines(String number, LogEntry released, Rows rows) {
    Map<String, Long> transfers = new HashMap<>();
    long sum = 0;
    for (int row = 1; row < rows.count(); row++) {
      String[] fields = rows.fields(row);
      int dash = fields[0].lastIndexOf('-');
      boolean isSound =
          fields.length == FIELDS
              && dash > 0
              && Rows.number(fields[0].substring(dash + 1)) > 0
              && Rows.number(fields[1]) >= 0;
      if (!isSound || !claim(number, row, fields, dash)) {
        findings.add(released.at(), number, "fileMalformed", path(number), row + 1);
        continue;
      }
      sum += Rows.number(fields[1]);
      if (fields[2].equals("TRANSFER")) {
        transfers.put(fields[0], Rows.number(fields[1]));
      }
    }
    long people = rows.count() - 1;
    if (people != released.amount("people") || sum != released.amount("dong")) {
      findings.add(
          released.at(),
          number,
          "fileTotal",
          path(number),
          people,
          sum,
          released.amount("people"),
          released.amount("dong"));
    }
    return transfers;
  }

  private boolean claim(String number, int row, String[] fields, int dash) {
    Claim claim =
        new Claim(
            path(number),
            row + 1,
            Rows.number(fields[1]),
            Rows.number(fields[0].substring(dash + 1)),
            fields[2]);
    return claims.add(fields[0].substring(0, dash), number, claim);
  }

  private static String path(String number) {
    return "runs/" + number + ".tsv";
  }
}
