package vn.minhbach.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks as wards make them: rows of texts, numbers, dates and {@link Formula}s. */
public final class Sheets {

  /** A cell that holds a formula. */
  public record Formula(String formula) {}

  /** The titles that most tests use, in their order. */
  public static final List<String> TITLES =
      List.of(
          "STT",
          "Họ và tên",
          "Ngày sinh",
          "Giới tính",
          "Số CCCD",
          "Nơi thường trú",
          "Nơi tạm trú",
          "Nghề nghiệp",
          "Từ ngày",
          "Đến ngày",
          "Số tài khoản",
          "Ghi chú");

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle dates = workbook.createCellStyle();
  private Sheet sheet;

  public Sheets() {
    dates.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    sheet("Danh sách");
  }

  public Sheets sheet(String name) {
    sheet = workbook.createSheet(name);
    return this;
  }

  public Sheets hidden() {
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    return this;
  }

  /** A row below the last one; null is an empty cell. */
  public Sheets row(Object... values) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
    for (int column = 0; column < values.length; column++) {
      set(row, column, values[column]);
    }
    return this;
  }

  public Sheets row(List<?> values) {
    return row(values.toArray());
  }

  public Sheets merge(String range) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    return this;
  }

  private void set(Row row, int column, Object value) {
    if (value instanceof String text) {
      row.createCell(column).setCellValue(text);
    } else if (value instanceof Number number) {
      row.createCell(column).setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      row.createCell(column).setCellValue(date);
      row.getCell(column).setCellStyle(dates);
    } else if (value instanceof Formula formula) {
      row.createCell(column).setCellFormula(formula.formula());
    }
  }

  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      workbook.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A person's row under {@link #TITLES}, about whom nothing is to be found, with some columns
   * changed.
   */
  public static List<Object> person(int ordinal, Object... columnsAndValues) {
    List<Object> person =
        new ArrayList<>(
            Arrays.asList(
                ordinal,
                "Nguyễn Văn An",
                LocalDate.of(1985, 7, 4),
                "Nam",
                "0010850%05d".formatted(ordinal * 7919 % 100_000),
                "Số 5, Phường Giang Biên, Quận Long Biên",
                null,
                "Bán hàng rong",
                LocalDate.of(2021, 7, 24),
                LocalDate.of(2021, 9, 6),
                null,
                null));
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      person.set(TITLES.indexOf((String) columnsAndValues[i]), columnsAndValues[i + 1]);
    }
    return person;
  }
}
