package vn.minhbach.intake.file;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a sheet.
 *
 * @param number the row as Excel numbers it, from 1
 * @param cells by column, from column A; shorter than the sheet is wide where nothing more stands
 */
public record SheetRow(int number, List<Cell> cells) {

  /** The cell of a column, counted from 0; empty where there is none. */
  public Cell at(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  /** The columns in which something stands. */
  public List<Integer> filled() {
    return IntStream.range(0, cells.size()).filter(c -> !cells.get(c).isBlank()).boxed().toList();
  }
}
