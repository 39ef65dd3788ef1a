package vn.minhbach.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts long lists into pieces that one statement can take. */
public final class Chunks {

  /** Rows of one INSERT. */
  public static final int ROWS = 500;

  /** Values of one IN list. */
  public static final int VALUES = 1000;

  private Chunks() {}

  /**
   * The elements in their order, in lists of at most {@code size}; no list at all for no elements.
   */
  public static <T> List<List<T>> of(Collection<T> all, int size) {
    List<T> list = List.copyOf(all);
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < list.size(); from += size) {
      chunks.add(list.subList(from, Math.min(list.size(), from + size)));
    }
    return chunks;
  }
}
