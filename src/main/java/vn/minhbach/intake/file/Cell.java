package vn.minhbach.intake.file;

import java.math.BigDecimal;

/**
 * A cell as the file holds it.
 *
 * @param text what stands in it, numbers in plain digits; empty for an empty cell
 * @param number its value if it holds a number (a date is one: days since 1900 or 1904), else null
 * @param formula its formula without the equals sign, else null; {@code text} is then the result
 *     that was stored last
 */
public record Cell(String text, BigDecimal number, String formula) {

  private static final int DIGITS = 400;

  public static final Cell EMPTY = new Cell("", null, null);

  public static Cell ofText(String text) {
    return new Cell(text, null, null);
  }

  /** A number; one so large that its plain digits would fill the memory stays a text. */
  public static Cell ofNumber(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return Math.abs(bare.scale()) > DIGITS
        ? ofText(bare.toString())
        : new Cell(bare.toPlainString(), bare, null);
  }

  public boolean isBlank() {
    return formula == null && text.isBlank();
  }
}
