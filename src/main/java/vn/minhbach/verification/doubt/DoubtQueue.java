package vn.minhbach.verification.doubt;

import java.util.List;
import java.util.Optional;

/**
 * The doubts in their order, one of them before the officer.
 *
 * @param all decided ones too
 * @param shown null when none is left
 */
record DoubtQueue(List<Doubt> all, Doubt shown) {

  /**
   * @param at the doubt to show, whatever was said of it; null for the next open one
   * @param after the doubt behind which the next is sought; from the first again at the end
   */
  static DoubtQueue of(List<Doubt> all, String at, String after) {
    Optional<Doubt> chosen = all.stream().filter(d -> d.key().equals(at)).findFirst();
    return new DoubtQueue(all, chosen.or(() -> next(all, after)).orElse(null));
  }

  private static Optional<Doubt> next(List<Doubt> all, String after) {
    int behind = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).key().equals(after)) {
        behind = i + 1;
      }
    }
    Optional<Doubt> later =
        all.subList(behind, all.size()).stream().filter(Doubt::isOpen).findFirst();
    return later.or(() -> all.stream().filter(Doubt::isOpen).findFirst());
  }

  /** Its place, from 1. */
  public int place() {
    return all.indexOf(shown) + 1;
  }

  public int total() {
    return all.size();
  }

  public long decided() {
    return all.stream().filter(d -> !d.isOpen()).count();
  }

  public long left() {
    return total() - decided();
  }
}
