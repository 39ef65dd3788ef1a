package vn.minhbach.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Sha256;

/**
 * Writes a fact as the canonical JSON that is hashed: the same fact gives the same bytes on every
 * machine and for ever.
 */
final class Leaf {

  private static final int VERSION = 1;
  private static final List<String> SAID_APART =
      List.of("stream", "actor", "happenedAt", "legalBasis", "personal");

  private final ObjectMapper json;

  Leaf(ObjectMapper json) {
    this.json = json;
  }

  byte[] write(
      Fact fact, int number, byte[] previousHash, Instant recordedAt, ObjectNode commitments) {
    ObjectNode leaf = json.createObjectNode();
    leaf.put("v", VERSION);
    leaf.put("stream", fact.stream());
    leaf.put("number", number);
    leaf.put("previous", HexFormat.of().formatHex(previousHash));
    leaf.put("fact", fact.getClass().getSimpleName());
    leaf.put("officer", fact.actor().officer());
    leaf.put("person", fact.actor().person());
    leaf.put("role", fact.actor().role());
    leaf.put("unit", fact.actor().unit());
    leaf.put("happenedAt", Micros.of(fact.happenedAt()));
    leaf.put("recordedAt", Micros.of(recordedAt));
    if (fact.legalBasis() != null) {
      leaf.put("legalBasis", fact.legalBasis());
    }
    if (!commitments.isEmpty()) {
      leaf.set("commitments", commitments);
    }
    ObjectNode content = json.valueToTree(fact);
    content.remove(SAID_APART);
    leaf.set("content", content);
    return canonical(leaf);
  }

  private static byte[] canonical(JsonNode leaf) {
    try {
      return new JsonCanonicalizer(leaf.toString()).getEncodedUTF8();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] hash(byte[] leaf) {
    MessageDigest digest = Sha256.digest();
    digest.update((byte) 0);
    return digest.digest(leaf);
  }
}
