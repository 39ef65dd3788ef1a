package vn.minhbach.access.foureyes;

import static vn.minhbach.access.Act.APPRAISED;
import static vn.minhbach.access.Act.CONFIRMED;
import static vn.minhbach.access.Act.DECIDED;
import static vn.minhbach.access.Act.PREPARED_PAYMENT;
import static vn.minhbach.access.Act.RELEASED_PAYMENT;
import static vn.minhbach.access.Act.SIGNED;
import static vn.minhbach.access.Act.TOOK_IN;
import static vn.minhbach.access.Act.VERIFIED;
import static vn.minhbach.access.Act.VOTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.minhbach.access.Act;

/**
 * Which acts in a case one person must not join, in the order of a case's life. The city's letter
 * of 24/8/2021 (UBND-KGVX, source document 002) demands that nothing be lost or misused, and names
 * no articles; the reasons are therefore the office's own. A case may come back, so the table holds
 * both ways: who has voted on a case does not verify it the second time.
 */
final class Exclusions {

  static final List<Exclusion> TABLE =
      List.of(
          row(TOOK_IN, "the first act of a case: nothing goes before it"),
          row(CONFIRMED, "who vouches for an application has not let it in", TOOK_IN),
          row(VERIFIED, "who checks neither let it in nor vouches for it", TOOK_IN, CONFIRMED),
          row(
              VOTED,
              "the council judges what others brought before it",
              TOOK_IN,
              CONFIRMED,
              VERIFIED),
          row(
              SIGNED,
              "the submission vouches for the work of the ward's officers",
              TOOK_IN,
              CONFIRMED,
              VERIFIED),
          row(
              APPRAISED,
              "the district checks the ward",
              TOOK_IN,
              CONFIRMED,
              VERIFIED,
              VOTED,
              SIGNED),
          row(
              DECIDED,
              "who decides has not proposed",
              TOOK_IN,
              CONFIRMED,
              VERIFIED,
              VOTED,
              SIGNED,
              APPRAISED),
          row(
              PREPARED_PAYMENT,
              "who grants the money does not fetch it",
              DECIDED,
              CONFIRMED,
              VERIFIED),
          row(
              RELEASED_PAYMENT,
              "who lets the money go has not asked for it",
              PREPARED_PAYMENT,
              TOOK_IN,
              CONFIRMED,
              VERIFIED));

  private Exclusions() {}

  /** The acts that exclude this one when they were done before it. */
  static Set<Act> before(Act act) {
    return TABLE.stream().filter(row -> row.act() == act).findFirst().orElseThrow().earlier();
  }

  /**
   * The acts that this person must not have done: those before, and those that this one would have
   * excluded.
   */
  static Set<Act> of(Act act) {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    acts.addAll(before(act));
    TABLE.stream()
        .filter(row -> row.earlier().contains(act))
        .map(Exclusion::act)
        .forEach(acts::add);
    return acts;
  }

  private static Exclusion row(Act act, String reason, Act... earlier) {
    return new Exclusion(act, Set.of(earlier), reason);
  }
}
