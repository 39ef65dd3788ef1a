package vn.minhbach.verification;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.RowPersons;
import vn.minhbach.registry.SamePersons;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.RowReference;

/**
 * Passes on to the registry what officers decided about doubles: one person, or two after all. A
 * sure double is one person whatever is decided, since money is paid once to a person: clearing it
 * says that the other application does not stand in the way of this one. Whoever carries somebody
 * else's number by mistake applies again under his own.
 */
@Component
class Doubles {

  private static final String SURE = "DUPLICATE";
  private static final Set<String> CODES = Set.of(SURE, "POSSIBLE_DUPLICATE");

  private final Cases cases;
  private final RowPersons rowPersons;
  private final SamePersons samePersons;

  Doubles(Cases cases, RowPersons rowPersons, SamePersons samePersons) {
    this.cases = cases;
    this.rowPersons = rowPersons;
    this.samePersons = samePersons;
  }

  void decide(List<Assessment> assessments, Actor actor) {
    List<Resolved> doubles =
        assessments.stream()
            .flatMap(a -> a.resolved().stream())
            .filter(r -> CODES.contains(r.finding().code()) && r.finding().sameAs() != null)
            .toList();
    if (doubles.isEmpty()) {
      return;
    }
    Map<Resolved, SamePersons.Pair> pairs = pairs(doubles);
    samePersons.join(those(pairs, Doubles::isConfirmed), actor);
    samePersons.join(those(pairs, r -> !isConfirmed(r) && isSure(r)), Actor.SYSTEM);
    samePersons.distinct(those(pairs, r -> !isConfirmed(r) && !isSure(r)), actor);
  }

  /** Whom each finding compares, where the registry knows them as two. */
  private Map<Resolved, SamePersons.Pair> pairs(List<Resolved> doubles) {
    Map<String, Long> person = new HashMap<>();
    cases
        .find(doubles.stream().map(Resolved::caseNumber).distinct().toList())
        .forEach(c -> person.put(c.caseNumber(), c.person()));
    Map<RowReference, Long> other =
        rowPersons.of(doubles.stream().map(r -> r.finding().sameAs()).toList());
    Map<Resolved, SamePersons.Pair> pairs = new LinkedHashMap<>();
    for (Resolved r : doubles) {
      Long earlier = other.get(r.finding().sameAs());
      Long later = person.get(r.caseNumber());
      if (earlier != null && !earlier.equals(later)) {
        pairs.put(r, new SamePersons.Pair(earlier, later));
      }
    }
    return pairs;
  }

  private static List<SamePersons.Pair> those(
      Map<Resolved, SamePersons.Pair> pairs, Predicate<Resolved> wanted) {
    return pairs.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }

  private static boolean isConfirmed(Resolved resolved) {
    return resolved.resolution().decision() == Resolution.Verdict.CONFIRMED;
  }

  private static boolean isSure(Resolved resolved) {
    return resolved.finding().code().equals(SURE);
  }
}
