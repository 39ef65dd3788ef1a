package vn.minhbach.payout.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.minhbach.shared.MoneyInWords;

/**
 * A list as offices print it: issuing body and national motto, title, grounds, a table whose head
 * repeats on every page, the total in figures and in words, and places to sign.
 */
final class PrintedList {

  private static final String FONT = "Times New Roman";
  private static final String MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO_BELOW = "Độc lập - Tự do - Hạnh phúc";

  private final RunPaper paper;
  private final List<Column> columns;
  private final int sumColumn;
  private final int lineHeight;
  private final List<String> signatures;
  private final Worksheet sheet;
  private int row;

  private PrintedList(
      RunPaper paper,
      List<Column> columns,
      int sumColumn,
      int lineHeight,
      List<String> signatures,
      Worksheet sheet) {
    this.paper = paper;
    this.columns = columns;
    this.sumColumn = sumColumn;
    this.lineHeight = lineHeight;
    this.signatures = signatures;
    this.sheet = sheet;
  }

  /**
   * Makes the file.
   *
   * @param sumColumn index of the column of amounts, counting the running number as 0
   * @param lineHeight of a payee's line, in points
   */
  static byte[] write(
      RunPaper paper,
      String title,
      List<Column> columns,
      int sumColumn,
      int lineHeight,
      List<String> signatures) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Minh Bach", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(paper.number());
      new PrintedList(paper, columns, sumColumn, lineHeight, signatures, sheet).write(title);
      workbook.finish();
      return SameBytes.of(bytes.toByteArray(), paper.releasedAt());
    } catch (IOException cannotHappenInMemory) {
      throw new UncheckedIOException(cannotHappenInMemory);
    }
  }

  private void write(String title) {
    page();
    heading(title);
    table();
    total();
    signatures();
  }

  private void page() {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.footer("Trang &P/&N", Position.CENTER);
    sheet.width(0, 6);
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i + 1, columns.get(i).width());
    }
  }

  private void heading(String title) {
    int half = last() / 2;
    across(0, half, "UBND " + paper.district().toUpperCase(Locale.ROOT)).set();
    across(half + 1, last(), MOTTO).bold().set();
    row++;
    across(0, half, "ỦY BAN NHÂN DÂN " + paper.ward().toUpperCase(Locale.ROOT)).bold().set();
    across(half + 1, last(), MOTTO_BELOW).bold().underlined().set();
    row += 2;
    across(0, last(), title).bold().fontSize(14).set();
    line("Chính sách: " + paper.scheme());
    line("Đợt chi trả số " + paper.number() + " (Kèm theo " + paper.groundsInWords() + ")");
    line("Nguồn kinh phí: " + paper.sourceOfFunds());
    row += 2;
  }

  private void line(String text) {
    row++;
    across(0, last(), text).italic().set();
  }

  private void table() {
    int head = row;
    cell(0, "STT", "center").bold().wrapText(true).set();
    for (int i = 0; i < columns.size(); i++) {
      cell(i + 1, columns.get(i).title(), "center").bold().wrapText(true).set();
    }
    sheet.repeatRows(head);
    sheet.freezePane(0, head + 1);
    int number = 0;
    for (RunPaper.Payee payee : paper.payees()) {
      row++;
      sheet.rowHeight(row, lineHeight);
      sheet.value(row, 0, ++number);
      bordered(0, "center").set();
      for (int i = 0; i < columns.size(); i++) {
        fill(i + 1, columns.get(i), payee);
      }
    }
  }

  private void fill(int at, Column column, RunPaper.Payee payee) {
    Object value = column.value().apply(payee);
    if (value instanceof Number number) {
      sheet.value(row, at, number);
      bordered(at, "right").format("#,##0").set();
    } else {
      cell(at, value == null ? "" : value.toString(), column.centred() ? "center" : "left")
          .wrapText(true)
          .set();
    }
  }

  private void total() {
    row++;
    cell(0, "", "center").set();
    for (int i = 1; i <= last(); i++) {
      cell(i, "", "left").set();
    }
    cell(1, "Cộng: " + paper.payees().size() + " người", "left").bold().set();
    sheet.value(row, sumColumn, paper.sum());
    bordered(sumColumn, "right").bold().format("#,##0").set();
    row++;
    sheet.value(row, 0, "Bằng chữ: " + MoneyInWords.of(paper.sum()));
    style(0, last()).merge().bold().italic().set();
    row++;
    sheet.value(row, 0, "Mã kiểm tra danh sách: " + paper.listVersion());
    style(0, last()).merge().fontSize(9).set();
  }

  private void signatures() {
    row += 2;
    across(last() / 2 + 1, last(), "………………, ngày …… tháng …… năm ………").italic().set();
    row++;
    int width = (last() + 1) / signatures.size();
    for (int i = 0; i < signatures.size(); i++) {
      across(i * width, i * width + width - 1, signatures.get(i)).bold().set();
    }
    row++;
    for (int i = 0; i < signatures.size(); i++) {
      across(i * width, i * width + width - 1, "(Ký, ghi rõ họ tên)").italic().set();
    }
  }

  private int last() {
    return columns.size();
  }

  private StyleSetter across(int from, int to, String text) {
    sheet.value(row, from, HarmlessText.cell(text));
    StyleSetter style = style(from, to);
    style.merge().horizontalAlignment("center").wrapText(true);
    return style;
  }

  private StyleSetter cell(int at, String text, String alignment) {
    sheet.value(row, at, HarmlessText.cell(text));
    return bordered(at, alignment);
  }

  private StyleSetter bordered(int at, String alignment) {
    StyleSetter style = style(at, at);
    style.borderStyle("thin").horizontalAlignment(alignment).verticalAlignment("center");
    return style;
  }

  private StyleSetter style(int from, int to) {
    StyleSetter style = sheet.range(row, from, row, to).style();
    style.fontName(FONT).fontSize(12);
    return style;
  }
}
