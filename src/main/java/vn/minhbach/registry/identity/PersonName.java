package vn.minhbach.registry.identity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A person's name without marks and case: family name first, given name last.
 *
 * @param folded as {@link Folding#ascii} leaves it; empty when no name is known
 */
public record PersonName(String folded) {

  private static final Pattern BRACKETS = Pattern.compile("[(\\[].*?([)\\]]|$)");

  /** Reads a full name as written; what stands in brackets is no part of it. */
  public static PersonName of(String fullName) {
    return new PersonName(
        Folding.ascii(fullName == null ? "" : BRACKETS.matcher(fullName).replaceAll(" ")));
  }

  public boolean isKnown() {
    return !folded.isEmpty();
  }

  public String family() {
    int end = folded.indexOf(' ');
    return end < 0 ? folded : folded.substring(0, end);
  }

  public String given() {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /** The same name, or one of the two lacks middle names that the other has. */
  public boolean agrees(PersonName other) {
    return folded.equals(other.folded) || lacksMiddleOf(other) || other.lacksMiddleOf(this);
  }

  /** As {@link #agrees}, or one letter is wrong, missing or too many. */
  public boolean nearly(PersonName other) {
    return agrees(other) || Slips.isOneSlip(folded.replace(" ", ""), other.folded.replace(" ", ""));
  }

  private boolean lacksMiddleOf(PersonName longer) {
    List<String> mine = words();
    List<String> all = longer.words();
    if (mine.size() < 2 || mine.size() >= all.size() || !family().equals(longer.family())) {
      return false;
    }
    int found = 0;
    for (String word : all.subList(0, all.size() - 1)) {
      if (found < mine.size() - 1 && word.equals(mine.get(found))) {
        found++;
      }
    }
    return found == mine.size() - 1 && given().equals(longer.given());
  }

  private List<String> words() {
    return List.of(folded.split(" "));
  }
}
