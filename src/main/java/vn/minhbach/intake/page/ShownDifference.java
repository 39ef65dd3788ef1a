package vn.minhbach.intake.page;

import java.util.List;

/**
 * A difference in words.
 *
 * @param kind added, gone, changed, findings
 * @param rowBefore as Excel numbers it in the version before; null if it was not there
 * @param rowNow in this version; null if it is gone
 * @param came findings that the version before had not
 * @param went findings that are no more
 */
record ShownDifference(
    String kind,
    Integer rowBefore,
    Integer rowNow,
    String name,
    List<Change> changes,
    List<ShownRow.Remark> came,
    List<ShownRow.Remark> went) {

  /** A field that holds something else now; empty where nothing stands. */
  record Change(String column, String before, String now) {}
}
