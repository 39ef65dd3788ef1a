package vn.minhbach.oversight;

/**
 * Where a reader is in a long list.
 *
 * @param page from 0
 * @param total of all pages
 */
public record Paging(int page, int size, long total) {

  public static final int SIZE = 50;

  public static Paging of(int page, long total) {
    return new Paging(page, SIZE, total);
  }

  public boolean hasNext() {
    return (page + 1L) * size < total;
  }

  public boolean hasPrevious() {
    return page > 0;
  }

  /** Number of the first row on this page, from 1. */
  public long first() {
    return total == 0 ? 0 : (long) page * size + 1;
  }

  public long last() {
    return Math.min(total, (page + 1L) * size);
  }
}
