package vn.minhbach.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.Refused;

/**
 * Files that are no list, by accident or on purpose: each is refused in its own words before a row
 * of it is seen.
 */
class PoisonFilesTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String SHEET_START =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
  private static final String SHEET_END = "</sheetData></worksheet>";

  private final byte[] good = new Sheets().row("STT", "Họ và tên").row(1, "Nguyễn Văn An").bytes();
  private final Archive archive = new Archive(good);

  @Test
  void a_good_file_is_read() {
    assertThat(rows(good)).isEqualTo(2);
  }

  @Test
  void an_empty_file() {
    refused(new byte[0], "intake.fileEmpty");
  }

  @Test
  void text_a_picture_and_a_web_page_are_no_workbook() {
    refused("STT,Họ và tên\n1,An\n".getBytes(StandardCharsets.UTF_8), "intake.fileNotExcel");
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "intake.fileNotExcel");
    refused(
        "<html><table><tr><td>1</td></tr></table>".getBytes(StandardCharsets.UTF_8),
        "intake.fileNotExcel");
  }

  @Test
  void an_archive_of_something_else() throws IOException {
    refused(
        Archive.zip(Map.of("word/document.xml", "<document/>", "[Content_Types].xml", "<Types/>")),
        "intake.fileNotExcel");
  }

  @Test
  void a_workbook_of_old_excel() throws IOException {
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("a").createRow(0).createCell(0).setCellValue("STT");
      workbook.write(old);
    }
    refused(old.toByteArray(), "intake.fileOldExcel");
  }

  @Test
  void a_workbook_with_a_password() throws Exception {
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("bi-mat");
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(good);
      }
      container.writeFilesystem(locked);
    }
    refused(locked.toByteArray(), "intake.fileEncrypted");
  }

  @Test
  void a_file_cut_off_anywhere() {
    for (int percent = 1; percent < 100; percent += 7) {
      byte[] cut = Arrays.copyOf(good, good.length * percent / 100);
      assertThatThrownBy(() -> WorkbookFile.open(cut))
          .as(percent + " %")
          .isInstanceOf(Refused.class)
          .extracting(e -> ((Refused) e).code())
          .isIn("intake.fileTruncated", "intake.fileNotExcel");
    }
  }

  @Test
  void a_file_with_flipped_bytes_is_refused_or_read_but_never_breaks_us() {
    Random random = new Random(17);
    for (int round = 0; round < 300; round++) {
      byte[] bent = good.clone();
      for (int i = 0; i < 3; i++) {
        bent[random.nextInt(bent.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        rows(bent);
      } catch (Refused refused) {
        assertThat(refused.code()).startsWith("intake.file");
      }
    }
  }

  @Test
  void a_bomb_of_one_large_part() throws IOException {
    refused(
        archive.with(parts -> parts.put("xl/media/zeros.xml", "0".repeat(30_000_000))),
        "intake.fileBomb");
  }

  @Test
  void a_bomb_of_many_parts() throws IOException {
    refused(
        archive.with(
            parts -> {
              for (int i = 0; i < 1_500; i++) {
                parts.put("xl/media/" + i + ".xml", "<a/>");
              }
            }),
        "intake.fileBomb");
  }

  @Test
  void a_million_empty_rows() throws IOException {
    StringBuilder rows = new StringBuilder(SHEET_START);
    for (int row = 1; row <= 1_048_576; row++) {
      rows.append("<row r=\"")
          .append(row)
          .append("\" spans=\"1:18\" ht=\"")
          .append(row * 31L % 997)
          .append("\"/>");
    }
    refused(archive.with(parts -> parts.put(SHEET, rows + SHEET_END)), "intake.fileEmptyRows");
  }

  @Test
  void more_rows_than_a_list_has() throws IOException {
    StringBuilder rows = new StringBuilder(SHEET_START);
    for (int row = 1; row <= 200_001; row++) {
      rows.append("<row r=\"")
          .append(row)
          .append("\"><c r=\"A")
          .append(row)
          .append("\"><v>")
          .append(row * 31L % 99991);
      rows.append("</v></c></row>");
    }
    refused(archive.with(parts -> parts.put(SHEET, rows + SHEET_END)), "intake.fileTooManyRows");
  }

  @Test
  void more_columns_than_a_list_has() throws IOException {
    String cell = "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>";
    refused(
        archive.with(parts -> parts.put(SHEET, SHEET_START + cell + SHEET_END)),
        "intake.fileTooManyColumns");
  }

  @Test
  void rows_that_run_backwards() throws IOException {
    String rows =
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>";
    refused(
        archive.with(parts -> parts.put(SHEET, SHEET_START + rows + SHEET_END)),
        "intake.fileBroken");
  }

  @Test
  void two_parts_of_one_name() throws IOException {
    byte[] doubled = archive.andAlso(SHEET.toUpperCase(), SHEET_START + SHEET_END);
    refused(doubled, "intake.fileDoubledPart");
  }

  @Test
  void entities_from_outside() throws IOException {
    String xxe = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
    refused(
        archive.with(
            parts ->
                parts.put(
                    SHEET,
                    xxe + SHEET_START.substring(SHEET_START.indexOf("<worksheet")) + SHEET_END)),
        "intake.fileForeignParts");
    refused(
        archive.with(parts -> parts.put("xl/workbook.xml", xxe + "<workbook/>")),
        "intake.fileForeignParts");
  }

  @Test
  void xml_that_is_none() throws IOException {
    refused(
        archive.with(parts -> parts.put(SHEET, SHEET_START + "<row r=\"1\"><c")),
        "intake.fileBroken");
    refused(
        archive.with(parts -> parts.put("xl/workbook.xml", "<workbook><sheets>")),
        "intake.fileBroken");
  }

  @Test
  void a_number_with_a_billion_digits_stays_small() throws IOException {
    String cell = "<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>";
    try (WorkbookFile file =
        WorkbookFile.open(
            archive.with(parts -> parts.put(SHEET, SHEET_START + cell + SHEET_END)))) {
      file.sheets()
          .get(0)
          .rows(
              row -> {
                assertThat(row.at(0).text()).hasSizeLessThan(50);
                return true;
              });
    }
  }

  private static void refused(byte[] file, String code) {
    assertThatThrownBy(() -> rows(file)).isInstanceOf(Refused.class).hasMessage(code);
  }

  private static int rows(byte[] bytes) {
    AtomicInteger rows = new AtomicInteger();
    try (WorkbookFile file = WorkbookFile.open(bytes)) {
      file.sheets().forEach(sheet -> sheet.rows(row -> rows.incrementAndGet() > 0));
      return rows.get();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
