package vn.minhbach.audit.check.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.audit.check.book.Book;
import vn.minhbach.audit.check.book.Days;
import vn.minhbach.audit.check.book.Posting;
import vn.minhbach.audit.check.cases.Claim;
import vn.minhbach.audit.check.cases.Claims;
import vn.minhbach.audit.check.found.Findings;
import vn.minhbach.audit.check.log.Export;
import vn.minhbach.audit.check.log.LogEntry;
import vn.minhbach.audit.check.log.Tail;
import vn.minhbach.shared.Sha256;

/** Posted lists, line by line, and the salts that tie each line to its case. */
public final class PostingFiles {

  private static final int FIELDS = 5;

  private final Export export;
  private final Book book;
  private final Claims claims;
  private final Findings findings;

  public PostingFiles(Export export, Book book, Claims claims, Findings findings) {
    this.export = export;
    this.book = book;
    this.claims = claims;
    this.findings = findings;
  }

  /** A list that still hangs, or was never taken down, must be there. */
  public void requireAll(Tail tail) {
    book.postings()
        .forEach(
            (number, posting) -> {
              boolean hangs =
                  posting.posted() != null
                      && (posting.closed() == null
                          || !Days.isOver(posting.endsOn(), tail.newest()));
              if (hangs && !posting.hasFile()) {
                findings.add(posting.posted().at(), number, "listMissing", path(number));
              } else if (posting.posted() != null && !posting.hasFile()) {
                findings.byHashAlone();
              }
            });
  }

  public void read(String number) {
    String path = path(number);
    Posting posting = book.posting(number);
    LogEntry posted = posting.posted();
    if (posted == null) {
      findings.add(null, number, "listUnknown", path);
      return;
    }
    byte[] file = export.bytes(path).orElse(null);
    if (file == null) {
      return;
    }
    posting.isThere();
    if (!Sha256.hex(file).equals(posted.word("contentHash"))) {
      findings.add(posted.at(), number, "listDiffers", path);
    }
    Rows rows = Rows.of(file);
    if (rows == null || rows.count() < 1) {
      findings.add(posted.at(), number, "fileMalformed", path, 1);
      return;
    }
    if (!isHead(rows.fields(0), posted)) {
      findings.add(posted.at(), number, "fileHead", path);
    }
    salts(number, posted, lines(number, posted, rows));
  }

  /** Unit, scheme and the code of the public address, which nobody needs to know later. */
  private static boolean isHead(String[] fields, LogEntry posted) {
    return fields.length == 3
        && fields[0].equals(posted.word("unit"))
        && fields[1].equals(posted.word("scheme"));
  }

  /** The lines by their numbers; their sums fit what was posted. */
  private Map<String, Line> lines(String number, LogEntry posted, Rows rows) {
    Map<String, Line> lines = new HashMap<>();
    long sum = 0;
    for (int row = 1; row < rows.count(); row++) {
      String[] fields = rows.fields(row);
      long dong = fields.length == FIELDS ? Rows.number(fields[FIELDS - 1]) : -1;
      if (dong < 0 || lines.put(fields[0], new Line(row, rows.row(row), dong)) != null) {
        findings.add(posted.at(), number, "fileMalformed", path(number), row + 1);
      }
      sum += Math.max(0, dong);
    }
    boolean fits = rows.count() - 1 == posted.amount("cases") && sum == posted.amount("total");
    if (!fits) {
      findings.add(
          posted.at(),
          number,
          "fileTotal",
          path(number),
          rows.count() - 1,
          sum,
          posted.amount("cases"),
          posted.amount("total"));
    }
    return lines;
  }

  private void salts(String number, LogEntry posted, Map<String, Line> lines) {
    String path = "postings/" + number + ".salts";
    Optional<byte[]> file = export.bytes(path);
    Rows rows = file.map(Rows::of).orElse(null);
    for (int row = 0; rows != null && row < rows.count(); row++) {
      String[] fields = rows.fields(row);
      Line line = lines.remove(fields[0]);
      boolean isSound =
          line != null && fields.length == 3 && fields[2].matches("([0-9a-f]{2}){1,64}");
      if (!isSound || !claims.add(fields[1], number, claim(number, line, fields[2]))) {
        findings.add(posted.at(), number, "fileMalformed", path, row + 1);
      }
    }
    lines.forEach(
        (no, line) ->
            findings.add(posted.at(), number, "lineWithoutSalt", path(number), line.row() + 1));
  }

  private static Claim claim(String number, Line line, String salt) {
    MessageDigest digest = Sha256.digest();
    digest.update(HexFormat.of().parseHex(salt));
    byte[] commitment = digest.digest(line.text().getBytes(StandardCharsets.UTF_8));
    return new Claim(
        path(number), line.row() + 1, line.dong(), 0, HexFormat.of().formatHex(commitment));
  }

  private static String path(String number) {
    return "postings/" + number + ".tsv";
  }

  private record Line(int row, String text, long dong) {}
}
