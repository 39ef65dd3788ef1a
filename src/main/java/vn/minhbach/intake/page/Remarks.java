package vn.minhbach.intake.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.intake.list.WardList;
import vn.minhbach.intake.remarks.RemarkedFile;
import vn.minhbach.intake.staging.ListFile;
import vn.minhbach.intake.staging.ListFiles;
import vn.minhbach.shared.Refused;

/** Puts the findings of a list into the file that the ward sent. */
@Component
class Remarks {

  private static final int ROWS_AT_ONCE = 2_000;

  private final ListPageMapper lists;
  private final ListFiles files;
  private final RowWords words;
  private final MessageSource texts;

  Remarks(ListPageMapper lists, ListFiles files, RowWords words, MessageSource texts) {
    this.lists = lists;
    this.files = files;
    this.words = words;
    this.texts = texts;
  }

  /**
   * The file with one more column, or with new remarks in the column that an earlier one has.
   *
   * @throws Refused code {@code intake.noRemarks} while nothing is found yet
   */
  @Transactional(readOnly = true)
  byte[] file(ShownList list, Locale language) {
    if (!list.isChecked()) {
      throw new Refused("intake.noRemarks", String.valueOf(list.id()));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    lists.parts(list.id()).forEach(file::writeBytes);
    byte[] sent = file.toByteArray();
    return RemarkedFile.write(sent, place(sent, list), remarks(list, language));
  }

  /** The title is Vietnamese in every language: it is known again when the file comes back. */
  private RemarkedFile.Place place(byte[] sent, ShownList list) {
    String title = texts.getMessage("intake.remarks.column", null, Locale.forLanguageTag("vi"));
    try (ListFile file = files.open(sent, list.unit())) {
      WardList found = file.list();
      int column = found.columnOf(title);
      return new RemarkedFile.Place(
          found.sheetName(), column < 0 ? found.width() : column, found.headerRow(), title);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<Integer, String> remarks(ShownList list, Locale language) {
    Map<Integer, String> remarks = new HashMap<>();
    int after = 0;
    List<ListPageMapper.Found> rows = lists.found(list.id(), after, ROWS_AT_ONCE);
    while (!rows.isEmpty()) {
      rows.forEach(row -> remarks.put(row.sheetRow(), remark(row, language)));
      after = rows.get(rows.size() - 1).sheetRow();
      rows = lists.found(list.id(), after, ROWS_AT_ONCE);
    }
    return remarks;
  }

  private String remark(ListPageMapper.Found row, Locale language) {
    String outcome = texts.getMessage("intake.outcome." + row.outcome(), null, language);
    String found =
        words.remarks(row.findings(), language).stream()
            .map(Remarks::line)
            .collect(Collectors.joining("\n"));
    return found.isEmpty() ? outcome : outcome + ":\n" + found;
  }

  private static String line(ShownRow.Remark remark) {
    String column = remark.column().isEmpty() ? "" : remark.column() + ": ";
    String article = remark.article() == null ? "" : " (" + remark.article() + ")";
    return "- " + column + remark.text() + article;
  }
}
