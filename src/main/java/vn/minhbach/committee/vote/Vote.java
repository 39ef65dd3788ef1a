package vn.minhbach.committee.vote;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How a member votes: tán thành, không tán thành, không có ý kiến. The API writes the word in small
 * letters.
 */
public enum Vote {
  FOR,
  AGAINST,
  ABSTAIN;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads {@link #word()}. */
  @JsonCreator
  public static Vote of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
