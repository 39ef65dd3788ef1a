package vn.minhbach.scheme;

import java.util.Set;
import vn.minhbach.scheme.seed.SeedRow;
import vn.minhbach.shared.LegalBasis;

/**
 * An act that a paper names before its text (căn cứ).
 *
 * @param paper which papers name it, as {@code decision}; {@code all} for all; {@code remedy} for
 *     what a refused person may do
 * @param scheme code of the scheme; empty for all
 * @param text as the paper prints it, without the word "Căn cứ"
 * @param certainty how sure it is
 * @param note in Vietnamese: where it was read
 */
public record Ground(
    String paper,
    String scheme,
    String text,
    String act,
    String article,
    Certainty certainty,
    String note) {

  private static final String ALL = "all";

  static Ground read(SeedRow row) {
    return new Ground(
        row.required("paper"),
        row.text("scheme"),
        row.required("text"),
        row.required("act"),
        row.text("article"),
        row.word("certainty", Certainty.class),
        row.required("note"));
  }

  /** Whether somebody has read where it stands; else the paper says that nobody has. */
  public boolean isSourced() {
    return certainty == Certainty.HIGH;
  }

  /** Whether it says what a refused person may do, and is not what a paper rests on. */
  public boolean isRemedy() {
    return paper.equals("remedy");
  }

  boolean isFor(String wanted, String code) {
    return Set.of(wanted, ALL).contains(paper) && (scheme.isEmpty() || scheme.equals(code));
  }

  boolean stands(LegalBasis basis) {
    return isSourced() && act.equals(basis.act()) && article.equals(basis.article());
  }
}
