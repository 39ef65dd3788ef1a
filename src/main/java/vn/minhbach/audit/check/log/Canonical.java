package vn.minhbach.audit.check.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import org.erdtman.jcs.JsonCanonicalizer;

/** Whether a leaf is written in the one way in which the office writes it (RFC 8785). */
final class Canonical {

  private static final JsonMapper JSON = new JsonMapper();

  private Canonical() {}

  /**
   * @param leaf what the bytes say
   */
  static boolean is(JsonNode leaf, byte[] bytes) throws IOException {
    return isPlain(leaf, bytes)
        || Arrays.equals(new JsonCanonicalizer(bytes).getEncodedUTF8(), bytes);
  }

  /** Nearly every leaf is canonical in such a way that it shows at once. */
  private static boolean isPlain(JsonNode leaf, byte[] bytes) throws JsonProcessingException {
    return isSorted(leaf) && Arrays.equals(JSON.writeValueAsBytes(leaf), bytes);
  }

  private static boolean isSorted(JsonNode node) {
    if (node.isFloatingPointNumber() || node.isBigInteger()) {
      return false;
    }
    String before = null;
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (before != null && before.compareTo(name) >= 0) {
        return false;
      }
      before = name;
    }
    for (JsonNode child : node) {
      if (!isSorted(child)) {
        return false;
      }
    }
    return true;
  }
}
