package vn.minhbach.intake.check;

import java.time.LocalDate;
import vn.minhbach.registry.identity.BirthDate;

/**
 * What a cell says about a date.
 *
 * @param kind whether it says one
 * @param value the date as far as it is known; null unless full or partial
 * @param hint why it cannot be read, a word of {@code hint.<word>}, or null
 */
record DateReading(Kind kind, BirthDate value, String hint) {

  enum Kind {
    NONE,
    FULL,
    PARTIAL,
    INVALID
  }

  static final DateReading NONE = new DateReading(Kind.NONE, null, null);

  static DateReading full(LocalDate date) {
    return new DateReading(Kind.FULL, BirthDate.of(date), null);
  }

  static DateReading partial(int year, int month) {
    return new DateReading(Kind.PARTIAL, new BirthDate(year, month, 0), null);
  }

  static DateReading invalid(String hint) {
    return new DateReading(Kind.INVALID, null, hint);
  }

  boolean isKnown() {
    return value != null;
  }

  /** The date, or null when it is not fully known. */
  LocalDate date() {
    return value == null ? null : value.date();
  }
}
