package vn.minhbach.intake.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.FindingTexts;
import vn.minhbach.intake.FindingsJson;
import vn.minhbach.intake.list.SkippedLine;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;

/** Shows the lists of an officer's area, and of no other. */
@Component
class ListViews {

  /** Those who take in, sign and appraise what came with a list, and those who watch over it. */
  private static final Role[] READERS = {
    Role.wardOfficer, Role.wardChair, Role.labourOfficer, Role.monitor
  };

  private static final int LISTS = 500;
  private static final TypeReference<List<SkippedLine>> LINES = new TypeReference<>() {};
  private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

  private final ListMapper lists;
  private final RowMapper rows;
  private final CurrentOfficer officers;
  private final FindingsJson findings;
  private final FindingTexts findingTexts;
  private final MessageSource texts;
  private final ObjectMapper json;

  ListViews(
      ListMapper lists,
      RowMapper rows,
      CurrentOfficer officers,
      FindingsJson findings,
      FindingTexts findingTexts,
      MessageSource texts,
      ObjectMapper json) {
    this.lists = lists;
    this.rows = rows;
    this.officers = officers;
    this.findings = findings;
    this.findingTexts = findingTexts;
    this.texts = texts;
    this.json = json;
  }

  /** The latest lists, without their rows. */
  @Transactional(readOnly = true)
  List<ListView> all(Locale language) {
    return lists.in(area(), LISTS).stream().map(list -> view(list, null, language)).toList();
  }

  /**
   * A list with a page of its rows.
   *
   * @param page from 0
   * @throws Refused code {@code intake.unknownList} when there is none in the officer's area
   */
  @Transactional(readOnly = true)
  ListView one(long id, int page, int size, Locale language) {
    StagedList list = lists.find(id, area());
    if (list == null) {
      throw new Refused("intake.unknownList", String.valueOf(id));
    }
    List<ListView.RowView> shown =
        rows.page(id, (long) page * size, size).stream().map(row -> row(row, language)).toList();
    return view(list, shown, language);
  }

  private Set<String> area() {
    return officers.require().areaAs(READERS).units();
  }

  private ListView view(StagedList list, List<ListView.RowView> rows, Locale language) {
    boolean isChecked = list.isChecked();
    return new ListView(
        list.id(),
        list.unit(),
        list.scheme(),
        list.receivedOn(),
        list.status(),
        list.fileName(),
        list.sha256(),
        list.receivedBy(),
        Micros.toInstant(list.receivedAt()),
        list.failure() == null ? null : failure(list, language),
        isChecked ? totals(list) : null,
        isChecked ? read(list.skippedLines(), LINES) : null,
        isChecked ? words(list.missingRegisters()) : null,
        list.replaces() == null
            ? null
            : words(list.replaces()).stream().map(Long::valueOf).toList(),
        list.withdrawnReason(),
        rows);
  }

  private static List<String> words(String joined) {
    return joined.isEmpty() ? null : List.of(joined.split(","));
  }

  private static ListView.Counts totals(StagedList list) {
    return new ListView.Counts(
        list.rowTotal(),
        list.acceptTotal(),
        list.ineligibleTotal(),
        list.reviewTotal(),
        list.errorTotal());
  }

  private ListView.Failure failure(StagedList list, Locale language) {
    Object[] details = read(list.failureDetails(), WORDS).toArray();
    Object[] filled = details.length == 0 ? new Object[] {""} : details;
    return new ListView.Failure(
        list.failure(),
        texts.getMessage("refused." + list.failure(), filled, list.failure(), language));
  }

  private ListView.RowView row(RowMapper.ShownRow row, Locale language) {
    return new ListView.RowView(
        row.sheetRow(),
        row.outcome(),
        findings.read(row.findings()).stream().map(f -> finding(f, language)).toList());
  }

  private ListView.FindingView finding(Finding finding, Locale language) {
    return new ListView.FindingView(
        finding.code(),
        finding.outcome().word(),
        findingTexts.of(finding, language),
        finding.column(),
        finding.legalBasis(),
        finding.sameAs());
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
