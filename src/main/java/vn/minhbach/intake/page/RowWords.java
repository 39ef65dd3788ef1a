package vn.minhbach.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.FindingTexts;
import vn.minhbach.intake.FindingsJson;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Finding;

/** Puts rows and what was found in them into the reader's language. */
@Component
class RowWords {

  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
  private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

  private static final Set<String> DATES =
      Set.of("birthDate", "birthDateMale", "birthDateFemale", "idIssuedOn", "lostFrom", "lostTo");
  private static final Pattern EXCEL_DAY = Pattern.compile("[1-6]\\d{4}");
  private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

  private final FindingsJson findings;
  private final FindingTexts findingTexts;
  private final MessageSource texts;
  private final ObjectMapper json;

  RowWords(
      FindingsJson findings, FindingTexts findingTexts, MessageSource texts, ObjectMapper json) {
    this.findings = findings;
    this.findingTexts = findingTexts;
    this.texts = texts;
    this.json = json;
  }

  ShownRow row(ListPageMapper.Row row, Locale language) {
    Map<String, String> written = fields(row.raw());
    String birth = row.birthDate() == null ? birth(written) : new Day(row.birthDate()).toString();
    return new ShownRow(
        row.sheetRow(),
        row.outcome(),
        written.getOrDefault("fullName", ""),
        birth,
        written.getOrDefault("idNumber", ""),
        remarks(row.findings(), language));
  }

  private static String birth(Map<String, String> written) {
    return List.of("birthDate", "birthDateMale", "birthDateFemale").stream()
        .map(field -> written.getOrDefault(field, ""))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** All findings of a row. */
  List<ShownRow.Remark> remarks(String found, Locale language) {
    return findings.read(found).stream().map(finding -> remark(finding, language)).toList();
  }

  private ShownRow.Remark remark(Finding finding, Locale language) {
    return new ShownRow.Remark(
        finding.code(),
        finding.outcome().word(),
        finding.column() == null ? "" : column(finding.column(), language),
        findingTexts.of(finding, language),
        finding.legalBasis());
  }

  /** The title under which officers know a field. */
  String column(String field, Locale language) {
    return texts.getMessage("hint." + field, null, field, language);
  }

  /** What the ward wrote, by field; a date that Excel holds as a number is written as a date. */
  Map<String, String> fields(String raw) {
    Map<String, String> fields = new LinkedHashMap<>(read(raw, FIELDS));
    fields.replaceAll((field, text) -> DATES.contains(field) ? date(text) : text);
    return fields;
  }

  private static String date(String text) {
    return EXCEL_DAY.matcher(text).matches()
        ? new Day(EXCEL_ZERO.plusDays(Long.parseLong(text))).toString()
        : text;
  }

  /** Why a list could not be read. */
  String failure(ShownList list, Locale language) {
    Object[] details = read(list.failureDetails(), WORDS).toArray();
    Object[] filled = details.length == 0 ? new Object[] {""} : details;
    return texts.getMessage("refused." + list.failure(), filled, list.failure(), language);
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
