package vn.minhbach.oversight.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.minhbach.oversight.TrailRow;
import vn.minhbach.page.Writing;

/** Says in words what a leaf of the trail holds. */
@Component
class TrailWords {

  private static final long SECONDS_LATER = 2_000_000;

  private final MessageSource texts;
  private final Values values;
  private final Writing writing;
  private final ObjectMapper json;

  TrailWords(MessageSource texts, Values values, Writing writing, ObjectMapper json) {
    this.texts = texts;
    this.values = values;
    this.writing = writing;
    this.json = json;
  }

  Step of(TrailRow row) {
    JsonNode leaf = read(row.leaf());
    long happened = leaf.path("happenedAt").asLong();
    String fact = leaf.path("fact").asText();
    return new Step(
        row.number(),
        happened,
        row.recordedAt() - happened > SECONDS_LATER ? row.recordedAt() : null,
        fact,
        text("oversight.fact." + fact, fact),
        details(fact, leaf.path("content")),
        leaf.path("officer").asText(),
        text("role." + leaf.path("role").asText(), text("oversight.system", "system")),
        writing.unit(leaf.path("unit").asText("01")),
        leaf.hasNonNull("legalBasis") ? leaf.get("legalBasis").asText() : null,
        HexFormat.of().formatHex(row.leafHash()),
        row.seq());
  }

  private List<Step.Detail> details(String fact, JsonNode content) {
    List<Step.Detail> details = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : content.properties()) {
      String value = values.of(field.getKey(), field.getValue());
      if (!value.isEmpty()) {
        String label = label(fact, field.getKey());
        details.add(new Step.Detail(label, value, Values.page(field.getKey(), value)));
      }
    }
    return details;
  }

  /** What an objection calls its kind is not what a paper does. */
  private String label(String fact, String field) {
    String word = text("oversight.field." + field, field);
    return fact.startsWith("Objection") ? text("oversight.field.Objection." + field, word) : word;
  }

  private String text(String key, String otherwise) {
    return texts.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
  }

  private JsonNode read(byte[] leaf) {
    try {
      return json.readTree(leaf);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
