package vn.minhbach.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.minhbach.intake.file.Cell;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.file.WorkbookFile;
import vn.minhbach.intake.list.ColumnTitles;
import vn.minhbach.intake.list.Field;
import vn.minhbach.intake.list.ListRow;
import vn.minhbach.intake.list.WardList;
import vn.minhbach.intake.list.letters.OldFonts;
import vn.minhbach.registry.reference.RegistersInMemory;

/**
 * The same three lists as other wards would have typed them: what is said of a person does not
 * depend on it.
 */
class RewrittenListsTest {

  private static final Map<Field, String> OTHER_TITLES =
      Map.ofEntries(
          Map.entry(Field.ordinal, "TT"),
          Map.entry(Field.fullName, "HỌ, CHỮ ĐỆM VÀ TÊN"),
          Map.entry(Field.birthDate, "Sinh ngày"),
          Map.entry(Field.sex, "Nam/Nữ"),
          Map.entry(Field.idNumber, "Số CMT, căn cước"),
          Map.entry(Field.idIssuedOn, "Cấp ngày"),
          Map.entry(Field.permanentAddress, "Hộ khẩu thường trú\n(ghi rõ phường, quận)"),
          Map.entry(Field.temporaryAddress, "Chỗ ở hiện nay"),
          Map.entry(Field.neighbourhood, "TDP"),
          Map.entry(Field.phone, "SĐT liên hệ"),
          Map.entry(Field.occupation, "Nghề nghiệp trước khi mất việc"),
          Map.entry(Field.lostFrom, "Ngày bắt đầu nghỉ việc"),
          Map.entry(Field.lostTo, "Nghỉ việc đến ngày"),
          Map.entry(Field.paymentMethod, "Hình thức chi trả"),
          Map.entry(Field.account, "STK"),
          Map.entry(Field.bank, "Tên ngân hàng"),
          Map.entry(Field.note, "Ghi chú"));

  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/yyyy");

  @Test
  void under_other_titles_in_another_order() throws IOException {
    assertThat(rewritten(text -> text, LocalDate.class::cast)).isEmpty();
  }

  @Test
  void with_dates_as_text() throws IOException {
    assertThat(rewritten(text -> text, DAY_FIRST::format)).isEmpty();
  }

  @Test
  void with_dates_as_bare_numbers() throws IOException {
    assertThat(rewritten(text -> text, day -> day.toEpochDay() + 25_569)).isEmpty();
  }

  @Test
  void in_letters_taken_apart() throws IOException {
    assertThat(
            rewritten(text -> Normalizer.normalize(text, Normalizer.Form.NFD), DAY_FIRST::format))
        .isEmpty();
  }

  @Test
  void in_the_letters_of_tcvn3() throws IOException {
    assertThat(rewritten(OldFonts::tcvn3, DAY_FIRST::format)).isEmpty();
  }

  @Test
  void in_the_letters_of_vni() throws IOException {
    assertThat(rewritten(OldFonts::vni, DAY_FIRST::format)).isEmpty();
  }

  @Test
  void in_utf8_taken_for_western_letters() throws IOException {
    assertThat(
            rewritten(
                text ->
                    new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
                DAY_FIRST::format))
        .isEmpty();
  }

  @Test
  void without_any_marks() throws IOException {
    assertThat(
            rewritten(
                text ->
                    Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{Mn}", "")
                        .replace('đ', 'd')
                        .replace('Đ', 'D'),
                DAY_FIRST::format))
        .isEmpty();
  }

  private interface Dates {
    Object write(LocalDate day);
  }

  private static List<String> rewritten(UnaryOperator<String> letters, Dates dates)
      throws IOException {
    Desk desk = new Desk(RegistersInMemory.ofDemo());
    Map<String, CheckedRow> checked = new LinkedHashMap<>();
    for (String unit : Labels.units()) {
      List<ListRow> rows = read(unit);
      List<Field> order = new ArrayList<>(OTHER_TITLES.keySet());
      Collections.sort(order);
      Collections.shuffle(order, new Random(unit.hashCode()));
      Sheets sheets =
          new Sheets()
              .row(order.stream().map(field -> letters.apply(OTHER_TITLES.get(field))).toList());
      rows.forEach(
          row ->
              sheets.row(order.stream().map(f -> write(row.cell(f), f, letters, dates)).toArray()));
      List<CheckedRow> answers = desk.takeIn(unit, sheets.bytes());
      assertThat(answers).hasSameSizeAs(rows);
      for (int i = 0; i < answers.size(); i++) {
        checked.put(unit + " " + rows.get(i).row(), answers.get(i));
      }
    }
    return Labels.contradictions(checked);
  }

  private static Object write(Cell cell, Field field, UnaryOperator<String> letters, Dates dates) {
    boolean isDay =
        field == Field.birthDate
            || field == Field.lostFrom
            || field == Field.lostTo
            || field == Field.idIssuedOn;
    if (cell.number() != null && isDay) {
      return dates.write(LocalDate.ofEpochDay(cell.number().longValue() - 25_569));
    }
    if (cell.number() != null) {
      return new BigDecimal(cell.text());
    }
    return cell.text().isEmpty() ? null : letters.apply(cell.text());
  }

  private static List<ListRow> read(String unit) throws IOException {
    try (InputStream file = Labels.list(unit);
        WorkbookFile workbook = WorkbookFile.open(file.readAllBytes())) {
      List<ListRow> rows = new ArrayList<>();
      WardList.find(workbook, ColumnTitles.read()).rows(rows::add);
      return rows;
    }
  }
}
