package vn.minhbach.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An amount of money in whole đồng; a sum that does not fit a long is an error, never a wrapped
 * number.
 */
public record Dong(long amount) implements Comparable<Dong> {

  public static final Dong ZERO = new Dong(0);

  public Dong plus(Dong other) {
    return new Dong(Math.addExact(amount, other.amount));
  }

  public Dong times(long count) {
    return new Dong(Math.multiplyExact(amount, count));
  }

  @Override
  public int compareTo(Dong other) {
    return Long.compare(amount, other.amount);
  }

  /** As offices print it: {@code 1.500.000 đ}, with a space at which no line breaks. */
  @Override
  public String toString() {
    DecimalFormatSymbols dots = new DecimalFormatSymbols(Locale.ROOT);
    dots.setGroupingSeparator('.');
    return new DecimalFormat("#,##0", dots).format(amount) + "\u00a0đ";
  }
}
