package vn.minhbach.intake.list;

import vn.minhbach.intake.list.letters.Lettering;

/**
 * The header of a list.
 *
 * @param firstRow its first row as Excel numbers it
 * @param lastRow its last row
 * @param lettering the letters in which its titles are written
 */
record Header(int firstRow, int lastRow, Columns columns, Lettering lettering) {

  /** How much of a list is recognised: the number of different fields. */
  int score() {
    return columns.fields().size();
  }
}
