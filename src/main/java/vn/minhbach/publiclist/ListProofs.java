package vn.minhbach.publiclist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.audit.log.Inclusion;
import vn.minhbach.audit.log.Inclusions;

/**
 * Shows that exactly this list, and so each line of it, stands in the log. Nothing is taken from
 * the database that could be taken from the entry: the hash is the entry's, and what is shown is
 * hashed anew. The entry of a line's case is not shown, since it tells more of the person than the
 * list may.
 */
@Component
@Transactional(readOnly = true)
class ListProofs {

  /** Longer than any line; what is longer was not copied from a list. */
  private static final int LONGEST_LINE = 500;

  /**
   * A list and its entry.
   *
   * @param hash of the content, hex, as the entry tells it
   * @param altered whether what is shown now has another hash; never once the list is taken down
   */
  record ListProof(Inclusion entry, String hash, boolean altered) {}

  private final PublicLists lists;
  private final Inclusions log;
  private final ObjectMapper json;

  ListProofs(PublicLists lists, Inclusions log, ObjectMapper json) {
    this.lists = lists;
    this.log = log;
    this.json = json;
  }

  /** The entry that tells the list's hash; empty for a second after it was posted. */
  Optional<ListProof> of(PublicLists.Heading heading) {
    return log.newest("posting:" + heading.posting().posting(), "ListPosted")
        .map(
            entry -> {
              String hash = content(entry).path("contentHash").asText();
              boolean altered =
                  lists
                      .content(heading)
                      .filter(shown -> !shown.content().hash().equals(hash))
                      .isPresent();
              return new ListProof(entry, hash, altered);
            });
  }

  /**
   * The line that somebody copied from the page or the paper; empty if no line of the list reads
   * like it, and for all once the list is taken down.
   */
  Optional<PublicContent.Row> line(PublicLists.Heading heading, String copied) {
    if (copied.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    String wanted = PublicContent.read(copied);
    List<PublicContent.Row> rows =
        lists.content(heading).map(shown -> shown.content().rows()).orElse(List.of());
    return rows.stream().filter(row -> PublicContent.read(row.line()).equals(wanted)).findFirst();
  }

  private JsonNode content(Inclusion entry) {
    try {
      return json.readTree(entry.leaf()).path("content");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
