package vn.minhbach.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * One line of the trail as it is kept.
 *
 * @param number place in its stream, from 1 without gaps
 * @param previousHash leaf hash of the entry before it in the stream; 32 zero bytes for the first
 * @param leaf canonical JSON (RFC 8785), UTF-8
 * @param leafHash SHA-256 over a zero byte and the leaf, as RFC 6962 hashes leaves
 * @param recordedAt UTC microseconds
 */
record Entry(
    String stream, int number, byte[] previousHash, byte[] leaf, byte[] leafHash, long recordedAt) {

  /** Its values for a statement, in digits alone. */
  String row() {
    byte[] name = stream.getBytes(StandardCharsets.UTF_8);
    return "(%s,%d,%s,%s,%s,%d)"
        .formatted(hex(name), number, hex(previousHash), hex(leaf), hex(leafHash), recordedAt);
  }

  private static String hex(byte[] bytes) {
    return "x'" + HexFormat.of().formatHex(bytes) + "'";
  }
}
