package vn.minhbach.verification.doubt;

import java.util.Objects;
import vn.minhbach.registry.identity.Folding;

/**
 * One particular of two applications.
 *
 * @param field whose word is {@code hint.<field>}
 * @param left of the case, empty where it says nothing
 * @param right of the other application; null where the officer may not see it
 */
record Particular(String field, String left, String right, Agreement agreement) {

  /** Whether two particulars agree. */
  enum Agreement {
    SAME,
    DIFFERENT,
    /** One of the two does not say. */
    UNKNOWN
  }

  static Particular of(String field, String left, String right) {
    String mine = Objects.toString(left, "").strip();
    String other = Objects.toString(right, "").strip();
    return new Particular(field, mine, other, agreement(mine, other));
  }

  /** Of an application elsewhere, of which only that much may be known. */
  static Particular hidden(String field, String left, Boolean same) {
    Agreement agreement =
        same == null ? Agreement.UNKNOWN : same ? Agreement.SAME : Agreement.DIFFERENT;
    return new Particular(field, Objects.toString(left, ""), null, agreement);
  }

  public boolean differs() {
    return agreement == Agreement.DIFFERENT;
  }

  /** Neither says anything: nothing to show. */
  boolean isEmpty() {
    return left.isEmpty() && right != null && right.isEmpty();
  }

  private static Agreement agreement(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    return Folding.ascii(left).equals(Folding.ascii(right)) ? Agreement.SAME : Agreement.DIFFERENT;
  }
}
