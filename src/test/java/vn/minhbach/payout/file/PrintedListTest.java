package vn.minhbach.payout.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.Sha256;

class PrintedListTest {

  private static final RunPaper RUN =
      Papers.run(
          Papers.transfer(1, "Nguyễn Thị Hoà", "0190345"),
          Papers.cash(2, "=cmd|' /C calc'!A0", " ＋84"),
          Papers.cash(3, "Lê Văn Cường", "Tổ 2"));

  @Test
  void a_payment_list_prints_body_motto_title_grounds_and_total() throws IOException {
    assertThat(texts(PaymentList.write(RUN)))
        .contains(
            "UBND QUẬN LONG BIÊN",
            "ỦY BAN NHÂN DÂN PHƯỜNG GIANG BIÊN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "DANH SÁCH CHI TRẢ HỖ TRỢ",
            "Đợt chi trả số 00121-C21-0001 (Kèm theo Quyết định số 1234/QĐ-UBND ngày 01/9/2021)",
            "Nguồn kinh phí: Ngân sách thành phố",
            "Cộng: 3 người",
            "Bằng chữ: Bốn triệu năm trăm nghìn đồng",
            "KẾ TOÁN");
  }

  @Test
  void a_payment_list_keeps_leading_zeros_of_accounts_and_numbers() throws IOException {
    assertThat(texts(PaymentList.write(RUN)))
        .contains("0190345", "001087012345", "Chuyển khoản", "Tiền mặt");
  }

  @Test
  void a_cash_sheet_has_the_cash_lines_and_room_to_sign() throws IOException {
    List<String> texts = texts(CashSheet.write(RUN));
    assertThat(texts)
        .contains(
            "Ký nhận (ký, ghi rõ họ tên)", "Lê Văn Cường", "Bằng chữ: Ba triệu đồng", "THỦ QUỸ")
        .doesNotContain("Nguyễn Thị Hoà");
  }

  @Test
  void amounts_are_numbers_and_their_column_adds_up() throws IOException {
    try (XSSFWorkbook workbook = open(PaymentList.write(RUN))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      double sum = 0;
      double total = 0;
      for (Row row : sheet) {
        Cell amount = row.getCell(7);
        if (amount != null && amount.getCellType() == CellType.NUMERIC) {
          sum += total;
          total = amount.getNumericCellValue();
        }
      }
      assertThat(total).isEqualTo(4_500_000).isEqualTo(sum);
    }
  }

  @Test
  void what_people_typed_never_becomes_a_formula() throws IOException {
    assertThat(texts(PaymentList.write(RUN))).contains("'=cmd|' /C calc'!A0", "' ＋84");
    assertThat(texts(CashSheet.write(RUN))).contains("'=cmd|' /C calc'!A0");
    try (XSSFWorkbook workbook = open(PaymentList.write(RUN))) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        }
      }
    }
  }

  @Test
  void the_head_of_the_table_repeats_on_a_page_of_a4() throws IOException {
    try (XSSFWorkbook workbook = open(PaymentList.write(RUN))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRepeatingRows()).isNotNull();
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(
              sheet.getRow(sheet.getRepeatingRows().getFirstRow()).getCell(0).getStringCellValue())
          .isEqualTo("STT");
    }
  }

  @Test
  void the_same_run_gives_the_same_bytes_whenever_it_is_written() throws IOException {
    byte[] list = PaymentList.write(RUN);
    assertThat(Sha256.hex(PaymentList.write(RUN))).isEqualTo(Sha256.hex(list));
    assertThat(Sha256.hex(CashSheet.write(RUN))).isEqualTo(Sha256.hex(CashSheet.write(RUN)));
    try (XSSFWorkbook workbook = open(list)) {
      assertThat(workbook.getProperties().getCoreProperties().getCreated())
          .isEqualTo("2021-09-06T02:05:03Z");
      assertThat(workbook.getSheetAt(0).getNumMergedRegions()).isGreaterThan(10);
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(list))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo("2021-09-06T09:05:02");
      }
    }
  }

  private static List<String> texts(byte[] bytes) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook workbook = open(bytes)) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING) {
            texts.add(cell.getStringCellValue());
          }
        }
      }
    }
    return texts;
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
