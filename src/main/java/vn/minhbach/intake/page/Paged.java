package vn.minhbach.intake.page;

import java.util.List;

/**
 * One page of many rows. Templates call public methods alone.
 *
 * @param number of the page, from 1
 * @param size of a whole page
 * @param total of all pages
 */
record Paged<T>(List<T> rows, int number, int size, int total) {

  /** The page that is asked for, or the nearest that there is. */
  static int within(int number, int total, int size) {
    return Math.max(1, Math.min(number, last(total, size)));
  }

  private static int last(int total, int size) {
    return Math.max(1, (total + size - 1) / size);
  }

  public int last() {
    return last(total, size);
  }

  /** Number of the first row on this page, from 1; 0 if there is none. */
  public int from() {
    return total == 0 ? 0 : (number - 1) * size + 1;
  }

  public int to() {
    return Math.min(total, number * size);
  }

  public boolean isFirst() {
    return number == 1;
  }

  public boolean isLast() {
    return number == last();
  }
}
