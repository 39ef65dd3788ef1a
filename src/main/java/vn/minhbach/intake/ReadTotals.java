package vn.minhbach.intake;

/** What an officer read of a list before accepting it, as its page carries it. */
public final class ReadTotals {

  private ReadTotals() {}

  /** Its totals and the lists whose place it takes. */
  public static String text(
      int rows, int accept, int ineligible, int review, int error, String replaces) {
    return "%d-%d-%d-%d-%d-%s"
        .formatted(rows, accept, ineligible, review, error, replaces == null ? "" : replaces);
  }
}
