package vn.minhbach.publiclist;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.audit.log.Inclusion;
import vn.minhbach.audit.log.Inclusions;

/** Shows that exactly this list, and exactly this line of it, stands in the log. */
@Component
@Transactional(readOnly = true)
class ListProofs {

  /**
   * A line and the entry of its case that commits to it.
   *
   * @param salt hex; SHA-256 over its bytes and the line is the entry's commitment {@code line}
   */
  record LineProof(PublicContent.Row row, String salt, Inclusion entry) {}

  private final PublicLists lists;
  private final PostedLineMapper lines;
  private final Inclusions log;

  ListProofs(PublicLists lists, PostedLineMapper lines, Inclusions log) {
    this.lists = lists;
    this.lines = lines;
    this.log = log;
  }

  /** The entry that tells the list's hash; empty for a second after it was posted. */
  Optional<Inclusion> ofList(Posting posting) {
    return log.newest("posting:" + posting.posting(), "ListPosted");
  }

  /**
   * The line that somebody copied from the page or the paper; empty if no line of the list reads
   * like it, and for all once the list is taken down.
   */
  Optional<LineProof> ofLine(PublicLists.Heading heading, String copied) {
    return lists
        .content(heading)
        .flatMap(
            shown -> shown.content().rows().stream().filter(row -> row.reads(copied)).findFirst())
        .flatMap(row -> proof(heading.posting(), row));
  }

  private Optional<LineProof> proof(Posting posting, PublicContent.Row row) {
    String number = lines.of(posting.posting()).get(row.no() - 1).caseNumber();
    return log.newest("case:" + number, "CasePosted")
        .flatMap(
            entry ->
                log.salt(entry, "line")
                    .map(salt -> new LineProof(row, HexFormat.of().formatHex(salt), entry)));
  }
}
