package vn.minhbach.intake.list.letters;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes text as it was typed for old fonts: the way back from {@link Lettering}, for tests. */
public final class OldFonts {

  private static final Map<String, String> TCVN3 = new HashMap<>();
  private static final Map<String, String> VNI = new HashMap<>();

  static {
    for (char c = 0xA1; c <= 0xFF; c++) {
      String letter = Lettering.TCVN3.letters(String.valueOf(c));
      if (letter != null) {
        TCVN3.put(letter, String.valueOf(c));
      }
    }
    for (char base = 'A'; base <= 0xFF; base++) {
      remember(String.valueOf(base));
      for (char mark = 0xC0; mark <= 0xFF; mark++) {
        remember(String.valueOf(base) + mark);
      }
    }
  }

  private OldFonts() {}

  private static void remember(String written) {
    String letters = Lettering.VNI.letters(written);
    if (letters != null) {
      String letter = Normalizer.normalize(letters, Normalizer.Form.NFC);
      if (letter.length() == 1 && letter.charAt(0) >= 0x80) {
        VNI.putIfAbsent(letter, written);
      }
    }
  }

  /**
   * Capitals with a tone do not exist in these fonts: another font shows small letters as capitals.
   */
  public static String tcvn3(String text) {
    return write(text, TCVN3, true);
  }

  public static String vni(String text) {
    return write(text, VNI, false);
  }

  private static String write(String text, Map<String, String> letters, boolean small) {
    StringBuilder written = new StringBuilder();
    for (String letter : Normalizer.normalize(text, Normalizer.Form.NFC).split("")) {
      String found = letters.get(letter);
      if (found == null && small) {
        found = letters.get(letter.toLowerCase(Locale.ROOT));
      }
      written.append(found == null ? letter : found);
    }
    return written.toString();
  }
}
