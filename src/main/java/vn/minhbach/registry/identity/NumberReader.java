package vn.minhbach.registry.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads identity numbers as people type them and as Excel mangles them: parted by spaces and dots,
 * with the card's name before them, two in one cell, or as a number that has lost its leading
 * zeros.
 */
public final class NumberReader {

  private static final Pattern SIGNS =
      Pattern.compile("[\\s.,'’`\"_\\-\\u2010-\\u2015\\u200B\\uFEFF]+");
  private static final Pattern PARTS = Pattern.compile("[/;,|()\\[\\]\\n\\r]+|\\s{2,}");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(the|so|s[oố]|cccd|cmnd|cmtnd|cmt|cm|cc|căn ?cước|chip|g[aắ]n|c[uũ]|m[oớ]i|công ?dân|[:.\\s])+");

  /** A number that was a cell of numbers once, and when and where the card was issued. */
  private static final Pattern TRAILER =
      Pattern.compile("(?iu)((?<=\\d{8})[.,]0+|[\\s,;(]+(ng[aà]y |n[oơ]i |do )?c[aấ]p\\b.*)$");

  /** What Excel makes of a sum; a dash between words and number has something before it. */
  private static final Pattern NEGATIVE = Pattern.compile("[-\\u2212]\\d");

  private static final Pattern ZEROS = Pattern.compile("0{1,8}");

  private NumberReader() {}

  /**
   * Reads a cell.
   *
   * @param text what stands in the cell
   * @param birthYear the person's year of birth, null when not known; decides which reading of a
   *     shortened number fits
   * @param sex null when not known
   */
  public static NumberReading read(String text, Integer birthYear, Sex sex) {
    String typed = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    String given = TRAILER.matcher(typed).replaceFirst("");
    if (given.chars().noneMatch(Character::isDigit)) {
      return NumberReading.MISSING;
    }
    if (NEGATIVE.matcher(given).lookingAt()) {
      return NumberReading.invalid("signs");
    }
    String whole = bare(given);
    if (ZEROS.matcher(whole).matches()) {
      return NumberReading.MISSING;
    }
    if (isDigits(whole) && whole.length() <= 12) {
      return digits(whole, birthYear, sex);
    }
    NumberReading parts = parts(given);
    return parts != null ? parts : NumberReading.invalid(hint(whole));
  }

  private static NumberReading digits(String digits, Integer birthYear, Sex sex) {
    if (IdentityNumber.isOne(digits)) {
      return NumberReading.read(new IdentityNumber(digits), null);
    }
    if (digits.startsWith("0")) {
      return NumberReading.invalid("length");
    }
    List<IdentityNumber> fitting =
        Stream.of("0", "00")
            .map(zeros -> zeros + digits)
            .filter(IdentityNumber::isOne)
            .map(IdentityNumber::new)
            .filter(
                number ->
                    number.fits(birthYear, sex)
                        && (number.isCitizenNumber() || !number.digits().startsWith("00")))
            .toList();
    return fitting.size() == 1
        ? NumberReading.read(fitting.get(0), null)
        : NumberReading.invalid("length");
  }

  /**
   * A twelve-digit number, an old one beside it, or one number beside words; null when it is none
   * of these.
   */
  private static NumberReading parts(String given) {
    List<String> numbers =
        PARTS
            .splitAsStream(given)
            .map(NumberReader::bare)
            .filter(NumberReader::hasDigit)
            .distinct()
            .toList();
    if (numbers.isEmpty()
        || numbers.size() > 2
        || !numbers.stream().allMatch(IdentityNumber::isOne)) {
      return null;
    }
    List<IdentityNumber> read = numbers.stream().map(IdentityNumber::new).toList();
    if (read.size() == 1) {
      return NumberReading.read(read.get(0), null);
    }
    if (read.get(0).isCitizenNumber() == read.get(1).isCitizenNumber()) {
      return null;
    }
    return read.get(0).isCitizenNumber()
        ? NumberReading.read(read.get(0), read.get(1))
        : NumberReading.read(read.get(1), read.get(0));
  }

  private static String bare(String text) {
    return SIGNS.matcher(LABEL.matcher(text.strip()).replaceFirst("")).replaceAll("");
  }

  private static String hint(String whole) {
    String mended = whole.replaceAll("[oO]", "0").replaceAll("[lI|]", "1");
    if (!mended.equals(whole) && IdentityNumber.isOne(mended)) {
      return "letterForDigit";
    }
    return isDigits(whole) ? "length" : "signs";
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
