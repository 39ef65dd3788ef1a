package vn.minhbach.intake.list.letters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether a text can be Vietnamese: how a syllable may begin, what its vowels may be, how it
 * may end.
 */
final class Syllables {

  private static final Pattern WORDS = Pattern.compile("[\\x00-@\\[-`{-\\x7F]+");
  private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(ngh|ng|nh|gh|gi|g|kh|k|ch|c|ph|p|th|tr|t|qu|b|d|đ|h|l|m|n|r|s|v|x)?"
              + "(uyê|uya|uyu|uây|uôi|ươi|ươu|iêu|yêu|oai|oay|oao|oeo"
              + "|oa|oă|oe|uâ|uê|uy|uơ|ua|ưa|ia|iê|yê|uô|ươ|ai|ay|ây|ao|au|âu|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|oo"
              + "|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)"
              + "(ch|c|m|ng|nh|n|p|t)?");

  private Syllables() {}

  /** True if every word with a sign beyond ASCII is a Vietnamese syllable. */
  static boolean areVietnamese(String text) {
    return WORDS
        .splitAsStream(text)
        .filter(word -> word.chars().anyMatch(c -> c >= 0x80))
        .allMatch(Syllables::isOne);
  }

  private static boolean isOne(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String toneless = TONES.matcher(apart).replaceAll("");
    return apart.length() - toneless.length() <= 1
        && SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC)).matches();
  }
}
