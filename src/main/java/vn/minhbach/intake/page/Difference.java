package vn.minhbach.intake.page;

/**
 * One row that differs between two versions of a list.
 *
 * @param before null for a row that was added
 * @param now null for a row that is gone
 */
record Difference(VersionRow before, VersionRow now) {

  /** The word of what happened to the row. */
  String kind() {
    if (before == null) {
      return "added";
    }
    if (now == null) {
      return "gone";
    }
    if (!before.content().equals(now.content())) {
      return "changed";
    }
    return before.found().equals(now.found()) ? "same" : "findings";
  }

  /** Where it stands: rows of this version first, in their order, then those that are gone. */
  int order() {
    return now == null ? Integer.MAX_VALUE : now.sheetRow();
  }
}
