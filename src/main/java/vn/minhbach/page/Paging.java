package vn.minhbach.page;

import java.util.List;

/**
 * Which part of a long list a page shows.
 *
 * @param page from 1
 * @param total entries of the whole list
 */
public record Paging(int page, int size, long total) {

  /** Rows that an officer looks over at once. */
  public static final int SIZE = 50;

  /** The page asked for, or the nearest that there is. */
  public static Paging of(int page, long total) {
    int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
    return new Paging(Math.min(Math.max(1, page), last), SIZE, total);
  }

  public int last() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  /** Entries before the first that is shown. */
  public int offset() {
    return (page - 1) * size;
  }

  public long from() {
    return total == 0 ? 0 : offset() + 1L;
  }

  public long to() {
    return Math.min(total, (long) page * size);
  }

  public boolean isFirst() {
    return page == 1;
  }

  public boolean isLast() {
    return page == last();
  }

  /** The entries of the whole list that stand on this page. */
  public <T> List<T> part(List<T> all) {
    return all.subList(offset(), (int) to());
  }
}
