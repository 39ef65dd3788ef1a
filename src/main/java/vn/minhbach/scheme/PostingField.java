package vn.minhbach.scheme;

import java.time.LocalDate;
import vn.minhbach.scheme.seed.SeedRow;

/**
 * Whether a posted list shows one of its fields, from a day on. What has no row is never shown.
 *
 * @param isDefault a default of ours
 */
record PostingField(
    String field,
    boolean shown,
    LocalDate validFrom,
    String act,
    String article,
    Certainty certainty,
    boolean isDefault,
    String note) {

  static PostingField read(SeedRow row) {
    return new PostingField(
        row.required("field"),
        row.flag("shown"),
        row.day("valid_from"),
        row.required("act"),
        row.text("article"),
        row.word("certainty", Certainty.class),
        row.flag("is_default"),
        row.required("note"));
  }
}
