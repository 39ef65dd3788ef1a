package vn.minhbach.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads an amount aloud as Vietnamese papers print it: {@code Một triệu năm trăm nghìn đồng}. */
public final class MoneyInWords {

  private static final long BILLION = 1_000_000_000L;
  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final String[] GROUPS = {"triệu", "nghìn", ""};

  private MoneyInWords() {}

  /**
   * The amount in words, the first letter large.
   *
   * @param dong whole đồng, not negative
   */
  public static String of(long dong) {
    String words = count(dong) + " đồng";
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /**
   * A number in words without a unit: {@code hai trăm mười bốn}.
   *
   * @param count not negative
   */
  public static String count(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("negative number " + count);
    }
    return count == 0 ? DIGITS[0] : number(count, false);
  }

  /** Above a billion (tỷ), what stands before the word is read as a number of its own. */
  private static String number(long value, boolean continued) {
    if (value < BILLION) {
      return belowBillion((int) value, continued);
    }
    String billions = number(value / BILLION, continued) + " tỷ";
    long rest = value % BILLION;
    return rest == 0 ? billions : billions + " " + belowBillion((int) rest, true);
  }

  private static String belowBillion(int value, boolean continued) {
    int[] groups = {value / 1_000_000, value / 1000 % 1000, value % 1000};
    List<String> words = new ArrayList<>();
    boolean inside = continued;
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] > 0) {
        words.add((hundreds(groups[i], inside) + " " + GROUPS[i]).trim());
        inside = true;
      }
    }
    return String.join(" ", words);
  }

  /** Three digits; inside a number the hundred is read even where it is none. */
  private static String hundreds(int group, boolean inside) {
    int hundred = group / 100;
    int rest = group % 100;
    List<String> words = new ArrayList<>();
    if (hundred > 0 || inside) {
      words.add(DIGITS[hundred] + " trăm");
    }
    if (rest >= 10) {
      words.add(tens(rest / 10, rest % 10));
    } else if (rest > 0) {
      words.add(words.isEmpty() ? DIGITS[rest] : "linh " + DIGITS[rest]);
    }
    return String.join(" ", words);
  }

  private static String tens(int ten, int unit) {
    String words = ten == 1 ? "mười" : DIGITS[ten] + " mươi";
    return switch (unit) {
      case 0 -> words;
      case 1 -> words + (ten == 1 ? " một" : " mốt");
      case 4 -> words + (ten == 1 ? " bốn" : " tư");
      case 5 -> words + " lăm";
      default -> words + " " + DIGITS[unit];
    };
  }
}
