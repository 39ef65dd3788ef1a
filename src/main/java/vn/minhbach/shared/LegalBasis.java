package vn.minhbach.shared;

/**
 * Where a rule stands.
 *
 * @param act number of the act, as {@code 3642/QĐ-UBND}
 * @param article article and clause, as {@code Điều 5}; empty where the source text was not
 *     available
 */
public record LegalBasis(String act, String article) {

  /** Reads what {@link #toString()} wrote: {@code Điều 5, 3642/QĐ-UBND}. */
  public static LegalBasis parse(String text) {
    int comma = text.lastIndexOf(", ");
    return comma < 0
        ? new LegalBasis(text, "")
        : new LegalBasis(text.substring(comma + 2), text.substring(0, comma));
  }

  @Override
  public String toString() {
    return article.isEmpty() ? act : article + ", " + act;
  }
}
