package vn.minhbach.intake.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minhbach.intake.file.Cell;
import vn.minhbach.registry.identity.Folding;

/** Cleans what people type. */
final class PlainText {

  private static final Pattern SPACE =
      Pattern.compile("[\\s\\p{Z}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\p{Cntrl}]+");

  /** Signs that turn the direction of writing: what is read is then not what stands there. */
  private static final Pattern DIRECTION =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

  private static final Pattern NEXT_NUMBER = Pattern.compile("[/;,].*");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private PlainText() {}

  /** One space between words and none around; a formula is shown as it was typed. */
  static String of(Cell cell) {
    return DIRECTION.matcher(written(cell)).replaceAll("").strip();
  }

  /** As {@link #of}, with the signs that turn the direction of writing. */
  static String written(Cell cell) {
    return SPACE
        .matcher(cell.formula() == null ? cell.text() : "=" + cell.formula())
        .replaceAll(" ")
        .strip();
  }

  /**
   * A name as papers print it: names typed in capitals or in small letters get capitals at the
   * beginning of words.
   */
  static String name(Cell cell) {
    String name = of(cell);
    boolean isShouted = name.equals(name.toUpperCase(Locale.ROOT));
    boolean isWhispered = name.equals(name.toLowerCase(Locale.ROOT));
    return isShouted || isWhispered
        ? Arrays.stream(name.split(" ")).map(PlainText::capitalise).collect(Collectors.joining(" "))
        : name;
  }

  private static String capitalise(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT)
            + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Digits with the zero that Excel takes away and without the country's code. */
  static String phone(Cell cell) {
    String digits = NO_DIGIT.matcher(NEXT_NUMBER.matcher(of(cell)).replaceFirst("")).replaceAll("");
    String local = digits.startsWith("84") && digits.length() > 10 ? digits.substring(2) : digits;
    return local.isEmpty() || local.startsWith("0") ? local : "0" + local;
  }

  static String account(Cell cell) {
    return Folding.ascii(of(cell)).replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
