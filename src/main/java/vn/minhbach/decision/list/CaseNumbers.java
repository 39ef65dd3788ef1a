package vn.minhbach.decision.list;

import java.util.Collection;
import java.util.List;

/** The case numbers of lines, for other stages and for the texts of refusals. */
public final class CaseNumbers {

  /** How many case numbers a refusal names. */
  private static final int NAMED = 5;

  private CaseNumbers() {}

  public static List<String> of(List<Line> lines) {
    return lines.stream().map(Line::caseNumber).toList();
  }

  /** The first few in order, with an ellipsis for the others. */
  public static String some(Collection<String> numbers) {
    String first = String.join(", ", numbers.stream().sorted().limit(NAMED).toList());
    return numbers.size() > NAMED ? first + ", …" : first;
  }
}
