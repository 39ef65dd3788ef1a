package vn.minhbach.publiclist;

import java.util.Locale;

/** What a posting came to for one case. */
enum LineOutcome {
  /** Served, and no objection stood. */
  CLEAR,
  /** An objection stood: verified again. */
  UPHELD;

  /** The word that the case's process understands. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
