package vn.minhbach.scheme;

import java.time.LocalDate;
import vn.minhbach.scheme.seed.SeedRow;
import vn.minhbach.shared.LegalBasis;
import vn.minhbach.shared.Refused;

/**
 * A number that an act sets, or would set if its text were known, from a day on.
 *
 * @param key speaking name, as {@code publiclist.postingDays}
 * @param value as written in the seed; {@link #number()} reads it
 * @param unit what it counts, as {@code workingDays}
 * @param validFrom first day; it holds until a later row of the same key
 * @param act the act that sets it, or under which it would be set
 * @param article article; empty where the text was not available
 * @param certainty how sure the value is
 * @param isDefault whether the value is a default of ours, to be shown as such
 * @param note in Vietnamese: what the value rests on
 */
public record Parameter(
    String key,
    String value,
    String unit,
    LocalDate validFrom,
    String act,
    String article,
    Certainty certainty,
    boolean isDefault,
    String note) {

  static Parameter read(SeedRow row) {
    return new Parameter(
        row.required("key"),
        row.required("value"),
        row.required("unit"),
        row.day("valid_from"),
        row.required("act"),
        row.text("article"),
        row.word("certainty", Certainty.class),
        row.flag("is_default"),
        row.required("note"));
  }

  public LegalBasis basis() {
    return new LegalBasis(act, article);
  }

  /**
   * The value as a whole number.
   *
   * @throws Refused code {@code scheme.parameterNotWhole}
   */
  public int number() {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notWhole) {
      throw new Refused("scheme.parameterNotWhole", key, value);
    }
  }
}
