package vn.minhbach.oversight.life;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.minhbach.page.Writing;
import vn.minhbach.shared.CaseNumber;

/** Writes the values of a fact as people write them. */
@Component
class Values {

  private static final Set<String> MONEY =
      Set.of("dong", "amount", "total", "dongPaid", "dongReturned");
  private static final Set<String> UNITS = Set.of("unit", "forUnit", "fromUnit");
  private static final int SHORT_HASH = 16;

  /** Stands for the particulars of a refusal, which the trail does not keep. */
  private static final Object[] LEFT_OUT = {"…", "…", "…", "…", "…", "…"};

  /** Fields that name something with a page of its own, and where that page is. */
  private static final Map<String, String> PAGES =
      Map.of(
          "list", "/oversight/lists/",
          "replacedBy", "/oversight/lists/",
          "sitting", "/oversight/sittings/",
          "posting", "/oversight/postings/",
          "dossier", "/oversight/dossiers/",
          "run", "/oversight/runs/",
          "caseNumber", "/oversight/cases/",
          "otherCase", "/oversight/cases/");

  private final MessageSource texts;
  private final Writing writing;

  Values(MessageSource texts, Writing writing) {
    this.texts = texts;
    this.writing = writing;
  }

  /** Empty when there is nothing to say. */
  String of(String field, JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      return all(value).stream().map(one -> word(field, one)).collect(Collectors.joining(", "));
    }
    if (value.isObject()) {
      return "";
    }
    if (value.isBoolean()) {
      return word(field, value.asBoolean() ? "yes" : "no");
    }
    return MONEY.contains(field) ? writing.dong(value.asLong()) : word(field, value.asText());
  }

  private static List<String> all(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).toList();
  }

  private String word(String field, String value) {
    if (UNITS.contains(field)) {
      return writing.unit(value);
    }
    if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return writing.day(LocalDate.parse(value));
    }
    if (value.matches("[0-9a-f]{64}")) {
      return value.substring(0, SHORT_HASH) + "…";
    }
    return texts.getMessage(
        new DefaultMessageSourceResolvable(codes(field, value), LEFT_OUT, value),
        LocaleContextHolder.getLocale());
  }

  /** One word may say different things of different fields; a refusal is told in its own words. */
  private static String[] codes(String field, String value) {
    String one = field.replaceFirst("s$", "");
    return new String[] {
      "oversight.value." + one + "." + value, "oversight.value." + value, "refused." + value
    };
  }

  /** Where the thing that the value names is shown; null when it has no page. */
  static String page(String field, String value) {
    if ("subject".equals(field)) {
      String number = value.substring(value.indexOf(':') + 1);
      return (CaseNumber.isOne(number) ? "/oversight/cases/" : "/oversight/runs/") + number;
    }
    return PAGES.containsKey(field) && value.matches("[0-9A-Z-]+")
        ? PAGES.get(field) + value
        : null;
  }
}
