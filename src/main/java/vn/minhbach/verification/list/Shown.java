package vn.minhbach.verification.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/**
 * What a page has shown: its cases in order, each with the mark of what was shown of it.
 *
 * @param marks by case number
 */
record Shown(Map<String, String> marks) {

  /** Signs of a mark. */
  static final int MARK = 16;

  private static final String FORM = "(\\d{5}-\\d{2}-\\d{6}:[0-9a-f]{16}(,|$))*";

  static Shown of(List<WorkLine> lines) {
    Map<String, String> marks = new LinkedHashMap<>();
    lines.forEach(line -> marks.put(line.open().caseNumber(), line.mark()));
    return new Shown(marks);
  }

  /**
   * Reads what a page carried.
   *
   * @throws Refused code {@code verification.notShown} when the page was not ours
   */
  static Shown read(String text, String hash) {
    if (text == null || !text.matches(FORM) || !Sha256.hex(text).equals(hash)) {
      throw new Refused("verification.notShown");
    }
    Map<String, String> marks = new LinkedHashMap<>();
    for (String line : text.split(",")) {
      marks.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
    }
    return new Shown(marks);
  }

  /** As the page carries it. */
  public String text() {
    return marks.entrySet().stream()
        .map(line -> line.getKey() + ":" + line.getValue())
        .collect(Collectors.joining(","));
  }

  public String hash() {
    return Sha256.hex(text());
  }
}
