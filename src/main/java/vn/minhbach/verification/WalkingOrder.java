package vn.minhbach.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.shared.NaturalOrder;

/**
 * The order in which somebody walks from door to door: street by street, in it lane by lane (ngõ,
 * ngách, hẻm), in it house by house, numbers by their value: 2 before 10, 10 before 10A.
 */
final class WalkingOrder implements Comparator<String> {

  static final WalkingOrder OF_ADDRESSES = new WalkingOrder();

  private static final String NUMBER = "\\s*(?:số\\s*)?(\\d+[a-zđ]?(?:/\\d+[a-zđ]?)*)";
  private static final List<Pattern> LANES =
      List.of(
          Pattern.compile("(?:ngõ|kiệt)" + NUMBER),
          Pattern.compile("ngách" + NUMBER),
          Pattern.compile("(?:hẻm|ngóc)" + NUMBER));
  private static final Pattern HOUSE =
      Pattern.compile("^(?:số nhà|nhà số|số|sn|nhà)?\\.?" + NUMBER);
  private static final Pattern FILLING = Pattern.compile("(?:đường|phố|đ\\.|p\\.)\\s+|[,;.]");

  private WalkingOrder() {}

  @Override
  public int compare(String left, String right) {
    List<String> a = parts(left);
    List<String> b = parts(right);
    for (int i = 0; i < a.size(); i++) {
      int order = NaturalOrder.VIETNAMESE.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return left.compareTo(right);
  }

  /** Street, lane, lane in the lane, lane in that, house; each empty where there is none. */
  static List<String> parts(String address) {
    String rest = address.toLowerCase(Locale.forLanguageTag("vi")).strip();
    String house = found(HOUSE, rest);
    rest = HOUSE.matcher(rest).replaceFirst("");
    String[] lanes = new String[LANES.size()];
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] = found(LANES.get(i), rest);
      rest = LANES.get(i).matcher(rest).replaceFirst("");
    }
    String street = FILLING.matcher(rest).replaceAll(" ").replaceAll("\\s+", " ").strip();
    return List.of(street, lanes[0], lanes[1], lanes[2], house);
  }

  private static String found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }
}
