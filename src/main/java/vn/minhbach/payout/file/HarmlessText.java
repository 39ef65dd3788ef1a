package vn.minhbach.payout.file;

import java.text.Normalizer;

/**
 * Text that people typed, made harmless for files that other programs open: a cell that begins as a
 * formula does (OWASP ASVS 1.2.10) is marked as text, and control characters do not pass.
 */
public final class HarmlessText {

  /** What starts a formula; wide, small and raised forms are read as these. */
  private static final String FORMULA = "=+-@\u2212\t\r\n";

  private HarmlessText() {}

  /**
   * For a cell of a spreadsheet: an apostrophe goes before what could be read as a formula, also
   * after spaces.
   */
  public static String cell(String text) {
    if (text == null) {
      return "";
    }
    String clean = withoutControls(text);
    int first = firstVisible(clean);
    boolean formula = startsFormula(text, 0) || startsFormula(clean, first);
    return formula ? "'" + clean : clean;
  }

  /**
   * For a bank's file: what starts a formula is left out, spaces are single, and the text is cut to
   * the field's length.
   */
  public static String bank(String text, int longest) {
    String clean = withoutControls(text == null ? "" : text).replaceAll("\\s+", " ").strip();
    int first = 0;
    while (startsFormula(clean, first) || first < clean.length() && isBlank(clean.charAt(first))) {
      first++;
    }
    String rest = clean.substring(first);
    return rest.codePointCount(0, rest.length()) <= longest
        ? rest
        : rest.substring(0, rest.offsetByCodePoints(0, longest)).strip();
  }

  private static String withoutControls(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed.replaceAll("[\\p{Cc}&&[^\\t\\r\\n]]", "").replaceAll("[\\t\\r\\n]", " ");
  }

  private static int firstVisible(String text) {
    int first = 0;
    while (first < text.length() && isBlank(text.charAt(first))) {
      first++;
    }
    return first;
  }

  /** Spaces of every kind, and characters that show nothing. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean startsFormula(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char narrow = Normalizer.normalize(text.substring(at, at + 1), Normalizer.Form.NFKC).charAt(0);
    return FORMULA.indexOf(narrow) >= 0;
  }
}
