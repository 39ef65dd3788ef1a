package vn.minhbach.audit.check.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.minhbach.shared.Micros;

/**
 * An entry as it was read.
 *
 * @param at its number in the log, from 0
 * @param hash of the leaf
 * @param leaf the whole of it
 */
public record LogEntry(long at, String hash, JsonNode leaf) {

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * @throws IOException if it is no leaf: a field that every leaf has is missing or stands twice
   */
  public static LogEntry read(long at, byte[] hash, byte[] bytes) throws IOException {
    JsonNode leaf = JSON.readTree(bytes);
    boolean sound =
        leaf.path("v").isInt()
            && leaf.path("v").intValue() == 1
            && leaf.path("stream").isTextual()
            && leaf.path("number").isInt()
            && leaf.path("previous").isTextual()
            && leaf.path("fact").isTextual()
            && leaf.path("officer").isTextual()
            && isLong(leaf.path("happenedAt"))
            && isLong(leaf.path("recordedAt"))
            && leaf.path("content").isObject();
    if (!sound) {
      throw new IOException("not a leaf");
    }
    return new LogEntry(at, HexFormat.of().formatHex(hash), leaf);
  }

  public String stream() {
    return text("stream");
  }

  public int number() {
    return leaf.get("number").asInt();
  }

  public String previous() {
    return text("previous");
  }

  public String fact() {
    return text("fact");
  }

  public String officer() {
    return text("officer");
  }

  /** The pseudonym of the human being behind the account; null where the entry has none. */
  public String person() {
    return leaf.path("person").isTextual() ? text("person") : null;
  }

  /** Null where the entry has none. */
  public String role() {
    return leaf.path("role").isTextual() ? text("role") : null;
  }

  /** The unit for which who acted did so; null where the entry has none. */
  public String unit() {
    return leaf.path("unit").isTextual() ? text("unit") : null;
  }

  public long happenedAt() {
    return leaf.get("happenedAt").asLong();
  }

  public long recordedAt() {
    return leaf.get("recordedAt").asLong();
  }

  /** Whether nobody but the machine did it. */
  public boolean isOfMachine() {
    return officer().equals("system");
  }

  /** The commitment to a field, in hexadecimal digits; null where the entry has none. */
  public String commitment(String field) {
    return leaf.path("commitments").path(field).asText(null);
  }

  /** A field of its content; a missing node where there is none. */
  public JsonNode says(String field) {
    return leaf.get("content").path(field);
  }

  /**
   * A field of its content as text, null where there is none.
   *
   * @throws Malformed if it is neither text nor a whole number
   */
  public String word(String field) {
    JsonNode node = says(field);
    if (isNothing(node)) {
      return null;
    }
    return node.isTextual() || isLong(node) ? node.asText() : wrong(field);
  }

  /**
   * A field of its content as text.
   *
   * @throws Malformed if there is none
   */
  public String need(String field) {
    String word = word(field);
    return word == null ? wrong(field) : word;
  }

  /**
   * A field of its content as a number, 0 where there is none.
   *
   * @throws Malformed if it is no whole number of the office's size
   */
  public long amount(String field) {
    JsonNode node = says(field);
    if (isNothing(node)) {
      return 0;
    }
    return isLong(node) ? node.longValue() : wrong(field);
  }

  /**
   * Whether a field of its content is true; false where there is none.
   *
   * @throws Malformed if it is neither true nor false
   */
  public boolean flag(String field) {
    JsonNode node = says(field);
    if (isNothing(node)) {
      return false;
    }
    return node.isBoolean() ? node.booleanValue() : wrong(field);
  }

  /**
   * A field of its content as a list of words, empty where there is none.
   *
   * @throws Malformed if it is no list of text
   */
  public List<String> words(String field) {
    JsonNode node = says(field);
    List<String> words = new ArrayList<>();
    if (!isNothing(node) && !node.isArray()) {
      wrong(field);
    }
    for (JsonNode one : node) {
      words.add(one.isTextual() ? one.textValue() : LogEntry.<String>wrong(field));
    }
    return words;
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static boolean isLong(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong();
  }

  private static <T> T wrong(String field) {
    throw new Malformed(field);
  }

  /** The moment as people write it. */
  public String recorded() {
    return Micros.toInstant(recordedAt()).toString();
  }

  /** What the stream is about: {@code 17} of {@code list:17}. */
  public String subject() {
    return stream().substring(stream().indexOf(':') + 1);
  }

  /** What kind of thing the stream is about: {@code list} of {@code list:17}. */
  public String kind() {
    return stream().substring(0, Math.max(0, stream().indexOf(':')));
  }

  /** Whether it is an entry of a case. */
  public boolean isOfCase() {
    return stream().startsWith("case:");
  }

  /** The ward whose case, list, sitting, posting, dossier or run it is about; null for others. */
  public String ward() {
    return switch (kind()) {
      case "case", "sitting", "posting", "dossier", "run" -> wardOf(subject());
      case "list" -> word("forUnit");
      default -> null;
    };
  }

  /** The ward in the number of a case, sitting, posting, dossier or run. */
  public static String wardOf(String number) {
    return number.substring(0, Math.max(0, number.indexOf('-')));
  }

  private String text(String field) {
    return leaf.get(field).asText();
  }
}
