package vn.minhbach.scheme;

import java.time.LocalDate;
import vn.minhbach.scheme.seed.SeedRow;
import vn.minhbach.shared.LegalBasis;

/**
 * Where the rule behind a finding stands that is in no table of conditions, from a day on.
 *
 * @param finding code of the finding
 * @param scheme code of the scheme; empty for all
 * @param validFrom first day; it holds until a later row of the same finding and scheme
 * @param note in Vietnamese: what the rule says
 */
record Basis(
    String finding,
    String scheme,
    LocalDate validFrom,
    String act,
    String article,
    Certainty certainty,
    String note) {

  static Basis read(SeedRow row) {
    return new Basis(
        row.required("finding"),
        row.text("scheme"),
        row.day("valid_from"),
        row.required("act"),
        row.text("article"),
        row.word("certainty", Certainty.class),
        row.required("note"));
  }

  LegalBasis basis() {
    return new LegalBasis(act, article);
  }
}
