package vn.minhbach.audit.check.book;

import java.util.Set;

/**
 * Where a group must stand for an act, and where it stands afterwards.
 *
 * @param from states, the empty one before anything
 * @param to null where it stays; such an act may come many times
 */
record Move(Set<String> from, String to) {

  static Move to(String to, String... from) {
    return new Move(Set.of(from), to);
  }

  static Move stay(String... from) {
    return new Move(Set.of(from), null);
  }
}
