package vn.minhbach.scheme;

import vn.minhbach.scheme.seed.SeedRow;

/**
 * How many working days a task of a model may take, with the act and whether the number is a
 * default of ours.
 */
record Deadline(
    String task,
    int workingDays,
    String act,
    String article,
    Certainty certainty,
    boolean isDefault,
    String note) {

  static Deadline read(SeedRow row) {
    return new Deadline(
        row.required("task"),
        row.number("working_days"),
        row.required("act"),
        row.text("article"),
        row.word("certainty", Certainty.class),
        row.flag("is_default"),
        row.required("note"));
  }
}
