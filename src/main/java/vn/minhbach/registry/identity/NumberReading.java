package vn.minhbach.registry.identity;

/**
 * What a cell says about a person's identity number.
 *
 * @param number the number, null when none is given or it cannot be read
 * @param oldNumber a nine-digit number written beside a twelve-digit one, else null
 * @param isMissing nothing, or words instead of a number
 * @param hint why it cannot be read, a word of {@code hint.<word>}; null when there is nothing to
 *     say
 */
public record NumberReading(
    IdentityNumber number, IdentityNumber oldNumber, boolean isMissing, String hint) {

  static final NumberReading MISSING = new NumberReading(null, null, true, null);

  static NumberReading read(IdentityNumber number, IdentityNumber oldNumber) {
    return new NumberReading(number, oldNumber, false, null);
  }

  static NumberReading invalid(String hint) {
    return new NumberReading(null, null, false, hint);
  }

  /** True if something stands there that is no identity number. */
  public boolean isInvalid() {
    return number == null && !isMissing;
  }
}
