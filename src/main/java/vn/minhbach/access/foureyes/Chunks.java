package vn.minhbach.access.foureyes;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list for statements that take only so many values. */
final class Chunks {

  private Chunks() {}

  static <T> List<List<T>> of(List<T> all, int size) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      chunks.add(all.subList(from, Math.min(from + size, all.size())));
    }
    return chunks;
  }
}
