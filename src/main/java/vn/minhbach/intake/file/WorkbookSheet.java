package vn.minhbach.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A sheet of a workbook; its rows are read as they are asked for and never all at once. */
public final class WorkbookSheet {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final Sheet sheet;

  WorkbookSheet(Sheet sheet) {
    this.sheet = sheet;
  }

  public String name() {
    return sheet.getName();
  }

  /**
   * Gives every row in which something stands, until the taker has had enough.
   *
   * @param taker answers whether it wants more
   * @throws vn.minhbach.shared.Refused code {@code intake.fileBroken}
   */
  public void rows(Predicate<SheetRow> taker) {
    try (Stream<Row> stream = WorkbookFile.guarded(this::open)) {
      Iterator<Row> rows = stream.iterator();
      while (WorkbookFile.guarded(rows::hasNext)) {
        SheetRow row = WorkbookFile.guarded(() -> read(rows.next()));
        if (!row.filled().isEmpty() && !taker.test(row)) {
          return;
        }
      }
    }
  }

  private Stream<Row> open() {
    try {
      return sheet.openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SheetRow read(Row row) {
    List<Cell> cells = new ArrayList<>(row.getCellCount());
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(WorkbookSheet::read).orElse(Cell.EMPTY));
    }
    return new SheetRow(row.getRowNum(), cells);
  }

  private static Cell read(org.dhatim.fastexcel.reader.Cell cell) {
    if (cell.getFormula() != null) {
      return new Cell(unescape(cell.getText()), null, cell.getFormula());
    }
    if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
      return Cell.ofNumber(number);
    }
    if (cell.getType() == CellType.ERROR) {
      return Cell.EMPTY; // what Excel could not compute says nothing
    }
    return cell.getText().isEmpty() ? Cell.EMPTY : Cell.ofText(unescape(cell.getText()));
  }

  /** Excel writes signs that XML does not allow as {@code _x000D_}. */
  private static String unescape(String text) {
    return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(WorkbookSheet::sign) : text;
  }

  private static String sign(MatchResult match) {
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16)));
  }
}
