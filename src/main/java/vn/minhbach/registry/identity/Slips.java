package vn.minhbach.registry.identity;

/**
 * Knows the slips of a hand that types: one sign wrong, missing or too many, or two changed over.
 */
final class Slips {

  private Slips() {}

  /** True if one slip, and no more and no less, lies between the two. */
  static boolean isOneSlip(String a, String b) {
    if (a.equals(b)) {
      return false;
    }
    if (a.length() == b.length()) {
      return isOneOfEqualLength(a, b);
    }
    return a.length() < b.length() ? lacksOne(a, b) : lacksOne(b, a);
  }

  private static boolean isOneOfEqualLength(String a, String b) {
    int first = firstDifference(a, b);
    int second = nextDifference(a, b, first + 1);
    if (second < 0) {
      return true;
    }
    return nextDifference(a, b, second + 1) < 0
        && a.charAt(first) == b.charAt(second)
        && a.charAt(second) == b.charAt(first);
  }

  private static boolean lacksOne(String shorter, String longer) {
    if (longer.length() - shorter.length() != 1) {
      return false;
    }
    int at = firstDifference(shorter, longer);
    return shorter.substring(at).equals(longer.substring(at + 1));
  }

  private static int firstDifference(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static int nextDifference(String a, String b, int from) {
    for (int at = from; at < a.length(); at++) {
      if (a.charAt(at) != b.charAt(at)) {
        return at;
      }
    }
    return -1;
  }
}
