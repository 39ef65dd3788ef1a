package vn.minhbach.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.intake.staging.Ward.OFFICER;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.file.Sheets;
import vn.minhbach.intake.staging.Ward;

/** The ward's own file comes back with remarks, and may be handed in again. */
@OfficeTest
class RemarksIT {

  private static final int REMARKS = Sheets.TITLES.size();

  @Autowired private AutowireCapableBeanFactory factory;
  @Autowired private JdbcTemplate sql;

  private Ward ward;

  @BeforeEach
  @AfterEach
  void forgetTheLists() {
    ward = factory.createBean(Ward.class);
    ward.forgetTheLists();
  }

  @Test
  void the_file_comes_back_as_it_was_with_a_column_of_remarks() throws Exception {
    byte[] sent = file();
    long list = ward.handIn(OFFICER, sent);
    byte[] exported = export(list);
    assertThat(cells(exported, false)).isEqualTo(cells(sent, false)).isNotEmpty();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(exported))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(REMARKS).getStringCellValue())
          .isEqualTo("Ghi chú kiểm tra");
      assertThat(sheet.getRow(2).getCell(REMARKS).getStringCellValue()).isEqualTo("Đạt");
      Cell remark = sheet.getRow(3).getCell(REMARKS);
      assertThat(remark.getStringCellValue())
          .startsWith("Lỗi:\n- Họ và tên: Thiếu họ và tên. (Mẫu số 01, 3642/QĐ-UBND)");
      assertThat(remark.getCellStyle().getWrapText()).isTrue();
      assertThat(remark.getCellStyle().getQuotePrefixed()).as("never a formula").isTrue();
      assertThat(sheet.getColumnWidth(REMARKS)).isEqualTo(60 * 256);
    }
  }

  @Test
  void what_is_handed_in_again_comes_to_the_same_and_gets_its_remarks_in_the_same_column()
      throws Exception {
    long list = ward.handIn(OFFICER, file());
    byte[] exported = export(list);
    long again = ward.correct(OFFICER, list, exported);
    assertThat(outcomes(again)).isEqualTo(outcomes(list)).hasSize(5);
    byte[] twice = export(again);
    assertThat(cells(twice, true)).isEqualTo(cells(exported, true));
  }

  @Test
  void a_list_that_could_not_be_read_has_no_remarks() throws Exception {
    long list = ward.handIn(OFFICER, file());
    sql.update("UPDATE intake_list SET status = 'checking' WHERE id = ?", list);
    assertThat(ward.read(OFFICER, "/intake/lists/" + list + "/remarks.xlsx").status())
        .isEqualTo(409);
    assertThat(ward.read("canbo1p00142", "/intake/lists/" + list + "/remarks.xlsx").status())
        .isEqualTo(404);
  }

  /** Dates, texts with leading zeros, a formula, a name that looks like one. */
  private static byte[] file() {
    return Lists.file(
        Sheets.person(1),
        Sheets.person(2, "Họ và tên", null),
        Sheets.person(3, "Họ và tên", "=HYPERLINK(\"x\")", "Ngày sinh", "1/2/1970"),
        Sheets.person(4, "Nghề nghiệp", new Sheets.Formula("1+1")),
        Sheets.person(5, "Số CCCD", "012345678"));
  }

  private byte[] export(long list) throws Exception {
    Ward.Answer answer = ward.read(OFFICER, "/intake/lists/" + list + "/remarks.xlsx");
    assertThat(answer.status()).isEqualTo(200);
    return answer.content();
  }

  private List<String> outcomes(long list) {
    return sql.queryForList(
        "SELECT CONCAT(sheet_row, outcome, COALESCE(JSON_EXTRACT(findings, '$[*].code'), ''))"
            + " FROM intake_row WHERE list_id = ? ORDER BY sheet_row",
        String.class,
        list);
  }

  /** What stands in every cell, and how it is written. */
  private static List<String> cells(byte[] file, boolean withRemarks) throws Exception {
    TreeMap<String, String> cells = new TreeMap<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          if (withRemarks || cell.getColumnIndex() != REMARKS) {
            cells.put(cell.getAddress().formatAsString(), written(cell));
          }
        }
      }
    }
    return new ArrayList<>(cells.entrySet().stream().map(Object::toString).toList());
  }

  private static String written(Cell cell) {
    String format = cell.getCellType() + " " + cell.getCellStyle().getDataFormatString() + " ";
    return cell.getCellType() == CellType.NUMERIC && cell.getCellStyle().getDataFormat() != 0
        ? format + LocalDate.from(cell.getLocalDateTimeCellValue())
        : format + cell.toString().replaceAll("danh sách số \\d+", "danh sách này");
  }
}
