package vn.minhbach.intake.receipt;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A code on a receipt: ten signs by chance and one that tells a mistyped code. The signs are digits
 * and capital letters without I, L, O and U, so that none is taken for another.
 *
 * @param value the eleven signs, as in {@code 7K3M9Q2XWBD}
 */
public record ReceiptCode(String value) {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_SIGNS = 10;

  /** The polynomial x^5 + x^2 + 1, by which the signs are a field of 32 elements. */
  private static final int FIELD = 0b100101;

  /** A new one; of 2^50. */
  public static ReceiptCode by(RandomGenerator chance) {
    StringBuilder code = new StringBuilder(RANDOM_SIGNS + 1);
    int sum = 0;
    for (int i = 0; i < RANDOM_SIGNS; i++) {
      int sign = chance.nextInt(SIGNS.length());
      code.append(SIGNS.charAt(sign));
      sum = twice(sum) ^ sign;
    }
    return new ReceiptCode(code.append(SIGNS.charAt(twice(sum))).toString());
  }

  /**
   * What somebody typed or scanned: small letters, spaces and dashes do not matter, nor O for 0 and
   * I or L for 1. Empty when it can be no code: any one wrong sign and any two that have changed
   * places are noticed.
   */
  public static Optional<ReceiptCode> read(String typed) {
    if (typed == null || typed.length() > 40) {
      return Optional.empty();
    }
    String code =
        typed
            .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return isOne(code) ? Optional.of(new ReceiptCode(code)) : Optional.empty();
  }

  private static boolean isOne(String code) {
    int sum = 0;
    for (char c : code.toCharArray()) {
      int sign = SIGNS.indexOf(c);
      if (sign < 0) {
        return false;
      }
      sum = twice(sum) ^ sign;
    }
    return code.length() == RANDOM_SIGNS + 1 && sum == 0;
  }

  private static int twice(int sign) {
    int doubled = sign << 1;
    return doubled < SIGNS.length() ? doubled : doubled ^ FIELD;
  }

  /** As papers print it: {@code 7K3M-9Q2X-WBD}. */
  @Override
  public String toString() {
    return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
  }
}
