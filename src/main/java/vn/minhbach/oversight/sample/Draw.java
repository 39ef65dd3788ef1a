package vn.minhbach.oversight.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.shared.Sha256;

/**
 * Draws a sample that everybody draws alike: the case numbers are put in the order of SHA-256 over
 * the root (32 bytes) and the number (ASCII), byte by byte without sign, and the first are taken.
 * Nobody knows the root before its checkpoint is published, and nobody can change it afterwards.
 */
final class Draw {

  private Draw() {}

  /** The drawn numbers in the order in which they were drawn. */
  static List<String> of(byte[] root, Collection<String> caseNumbers, int wanted) {
    Map<String, byte[]> keys = new HashMap<>();
    caseNumbers.forEach(number -> keys.put(number, key(root, number)));
    Comparator<String> byKey =
        Comparator.comparing(keys::get, (one, other) -> Arrays.compareUnsigned(one, other));
    return keys.keySet().stream().sorted(byKey).limit(wanted).toList();
  }

  /** Of all numbers from which was drawn: in ascending order, each ended by a line feed. */
  static String text(Collection<String> caseNumbers) {
    StringBuilder text = new StringBuilder();
    caseNumbers.stream().distinct().sorted().forEach(one -> text.append(one).append('\n'));
    return text.toString();
  }

  private static byte[] key(byte[] root, String number) {
    MessageDigest digest = Sha256.digest();
    digest.update(root);
    return digest.digest(number.getBytes(StandardCharsets.US_ASCII));
  }
}
