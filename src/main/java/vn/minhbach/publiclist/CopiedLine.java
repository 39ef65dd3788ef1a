package vn.minhbach.publiclist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says what a line that somebody pasted lacks before anybody is told that the list has no such. */
final class CopiedLine {

  private static final Pattern NUMBER = Pattern.compile("^\\d{1,6}\\s.*");
  private static final Pattern YEAR = Pattern.compile(".*\\s(19|20)\\d\\d(\\s.*|$)");
  private static final Pattern SUM = Pattern.compile(".*\\s\\d{5,12}$");
  private static final Pattern NAME = Pattern.compile(".*\\p{L}+\\s+\\p{L}+.*");

  private CopiedLine() {}

  /**
   * Words of the bundle behind {@code publiclist.proof.missing.}; none if it looks whole.
   *
   * @param hasYear whether this list shows years of birth
   */
  static List<String> missing(String copied, boolean hasYear) {
    String line = PublicContent.read(copied);
    List<String> missing = new ArrayList<>();
    if (line.contains(",") || line.contains(";")) {
      missing.add("comma");
    }
    add(missing, "no", NUMBER, line);
    add(missing, "name", NAME, line);
    if (hasYear) {
      add(missing, "year", YEAR, line);
    }
    add(missing, "sum", SUM, line);
    return missing;
  }

  private static void add(List<String> missing, String what, Pattern form, String line) {
    if (!form.matcher(line).matches()) {
      missing.add(what);
    }
  }
}
