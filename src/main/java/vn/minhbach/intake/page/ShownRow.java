package vn.minhbach.intake.page;

import java.util.List;

/**
 * A row as its ward reads it.
 *
 * @param row as Excel numbers it
 * @param outcome accept, ineligible, review, error
 * @param birth as {@code 17/08/1980}, or what the ward wrote where no date could be read
 */
record ShownRow(
    int row, String outcome, String name, String birth, String number, List<Remark> remarks) {

  /**
   * A finding in words.
   *
   * @param column the column's title; empty where it speaks of none
   * @param article where the rule stands; null if nowhere
   */
  record Remark(String code, String outcome, String column, String text, String article) {}
}
