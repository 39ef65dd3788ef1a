package vn.minhbach.oversight.life;

import java.util.List;
import java.util.Set;

/**
 * What a list, sitting, posting, dossier or run was made with, against what its lines say now.
 *
 * @param knowsDong whether it was made with a sum of money
 */
record Balance(long people, long dong, boolean knowsDong, List<LinePart> parts) {

  /** Lines that were taken out before the list went its way and belong to no sum. */
  private static final Set<String> OUT = Set.of("OUT");

  static Balance of(Matter matter, List<LinePart> parts) {
    return new Balance(
        matter.people(),
        matter.dong(),
        matter.dong() > 0,
        parts.stream().filter(part -> !OUT.contains(part.part())).toList());
  }

  public boolean isBalanced() {
    long people = parts.stream().mapToLong(LinePart::people).sum();
    long dong = parts.stream().mapToLong(LinePart::dong).sum();
    return people == this.people && (!knowsDong || dong == this.dong);
  }
}
