package vn.minhbach.scheme;

import java.time.LocalDate;
import vn.minhbach.scheme.seed.SeedRow;

/** A day on which offices are closed although it may be a weekday. */
record Holiday(LocalDate day, String name, String act, String article, Certainty certainty) {

  static Holiday read(SeedRow row) {
    return new Holiday(
        row.day("date"),
        row.required("name"),
        row.required("act"),
        row.text("article"),
        row.word("certainty", Certainty.class));
  }
}
