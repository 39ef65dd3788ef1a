package vn.minhbach.intake.list;

import java.util.Map;
import vn.minhbach.intake.file.Cell;

/**
 * An application as the list holds it.
 *
 * @param row the row as Excel numbers it
 * @param cells what stands in it, its letters in composed Unicode; a field without content is
 *     absent
 */
public record ListRow(int row, Map<Field, Cell> cells) {

  /** The cell of a field; empty where nothing stands. */
  public Cell cell(Field field) {
    return cells.getOrDefault(field, Cell.EMPTY);
  }

  /** The text of a field; empty where nothing stands. */
  public String text(Field field) {
    return cell(field).text();
  }

  boolean has(Field field) {
    return cells.containsKey(field);
  }
}
