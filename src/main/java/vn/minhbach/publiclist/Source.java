package vn.minhbach.publiclist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * From where an objection came: a citizen in person, the Fatherland Front, the telephone, on paper.
 */
enum Source {
  CITIZEN,
  FRONT,
  PHONE,
  PAPER;

  @JsonValue
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads {@link #word()}. */
  @JsonCreator
  static Source of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
