package vn.minhbach.shared;

import java.math.BigInteger;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders names of neighbourhoods as people do: "Tổ 2" before "Tổ 10", letters by the Vietnamese
 * alphabet.
 */
public final class NaturalOrder implements Comparator<String> {

  public static final Comparator<String> VIETNAMESE = new NaturalOrder();

  private static final Collator LETTERS = Collator.getInstance(Locale.forLanguageTag("vi"));
  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  private NaturalOrder() {}

  @Override
  public int compare(String left, String right) {
    Matcher a = PART.matcher(left);
    Matcher b = PART.matcher(right);
    while (a.find()) {
      if (!b.find()) {
        return 1;
      }
      int order = compareParts(a.group(), b.group());
      if (order != 0) {
        return order;
      }
    }
    return b.find() ? -1 : left.compareTo(right);
  }

  private static int compareParts(String left, String right) {
    if (isNumber(left) && isNumber(right)) {
      return new BigInteger(left).compareTo(new BigInteger(right));
    }
    return LETTERS.compare(left, right);
  }

  private static boolean isNumber(String part) {
    return part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }
}
