package vn.minhbach.access;

import java.util.Collection;
import vn.minhbach.shared.UnitCode;

/**
 * Which officers in force to list; null means any.
 *
 * @param users at most 1,000 user names
 * @param sees the officer's area holds this unit
 * @param limit at most 1,000
 */
public record OfficerSearch(
    Collection<String> users, Role role, UnitCode sees, int offset, int limit) {

  /** The units above and at {@link #sees()}: whoever serves in one of them sees it. */
  Collection<String> from(Units units) {
    return sees == null ? null : units.above(sees);
  }
}
