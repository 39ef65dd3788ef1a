package vn.minhbach.audit.log;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That an entry stands in the log, for anybody to check: the entry, its number and the hashes from
 * it to the root of a signed checkpoint.
 *
 * @param seq number in the log, from 0
 * @param number in its stream, from 1
 * @param leaf canonical JSON
 * @param hashes from the bottom up
 * @param checkpoint signed note, witnessed where one covers the entry
 */
public record Inclusion(
    String stream, int number, long seq, byte[] leaf, List<byte[]> hashes, String checkpoint) {

  /** The entry as text. */
  public String entry() {
    return new String(leaf, StandardCharsets.UTF_8);
  }

  /** As C2SP's tlog-proof writes it; the entry itself is the extra data. */
  public String text() {
    String head = "c2sp.org/tlog-proof@v1\nextra " + base64(leaf) + "\nindex " + seq + "\n";
    return hashes.stream()
        .map(hash -> base64(hash) + "\n")
        .collect(Collectors.joining("", head, "\n" + checkpoint));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
