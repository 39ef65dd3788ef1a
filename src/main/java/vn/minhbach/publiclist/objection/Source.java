package vn.minhbach.publiclist.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * From where an objection came: the public page, a citizen in person, the Front, the telephone, on
 * paper.
 */
enum Source {
  WEB,
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

  /** Those that an official writes down. */
  static List<Source> written() {
    return List.of(CITIZEN, PHONE, PAPER, FRONT);
  }
}
