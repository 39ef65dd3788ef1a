package vn.minhbach.intake;

import vn.minhbach.shared.RowReference;

/**
 * A row that a case of another ward repeats.
 *
 * @param doubledRow the row, in the list that was asked for
 * @param unit ward of the case that repeats it, which stands for row {@code sheetRow} of list
 *     {@code listId}
 */
record RepeatedRow(int doubledRow, String unit, long listId, int sheetRow) {

  RowReference by() {
    return new RowReference(unit, listId, sheetRow);
  }
}
