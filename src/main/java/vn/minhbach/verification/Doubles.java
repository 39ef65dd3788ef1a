package vn.minhbach.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.registry.SamePersons;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.RowReference;

/**
 * Passes on to the registry what officers decided about doubles: one person, or two after all. Also
 * for a sure double: the registry may know both under different numbers, and money is paid once to
 * a person and not to a number.
 */
@Component
class Doubles {

  private static final Set<String> CODES = Set.of("DUPLICATE", "POSSIBLE_DUPLICATE");

  private final Cases cases;
  private final SamePersons samePersons;

  Doubles(Cases cases, SamePersons samePersons) {
    this.cases = cases;
    this.samePersons = samePersons;
  }

  void decide(List<Assessment> assessments, Actor actor) {
    List<Resolved> possible =
        assessments.stream()
            .flatMap(a -> a.resolved().stream())
            .filter(r -> CODES.contains(r.finding().code()) && r.finding().sameAs() != null)
            .toList();
    if (possible.isEmpty()) {
      return;
    }
    Map<String, Long> person = new HashMap<>();
    cases
        .find(possible.stream().map(Resolved::caseNumber).distinct().toList())
        .forEach(c -> person.put(c.caseNumber(), c.person()));
    Map<RowReference, Long> other =
        personsOfRows(possible.stream().map(r -> r.finding().sameAs()).toList());
    List<SamePersons.Pair> one = new ArrayList<>();
    List<SamePersons.Pair> two = new ArrayList<>();
    for (Resolved r : possible) {
      Long earlier = other.get(r.finding().sameAs());
      Long later = person.get(r.caseNumber());
      if (earlier != null && !earlier.equals(later)) {
        boolean same = r.resolution().decision() == Resolution.Decision.CONFIRMED;
        (same ? one : two).add(new SamePersons.Pair(earlier, later));
      }
    }
    samePersons.join(one, actor);
    samePersons.distinct(two, actor);
  }

  private Map<RowReference, Long> personsOfRows(Collection<RowReference> rows) {
    Map<RowReference, Long> persons = new HashMap<>();
    for (SupportCase c : cases.ofRows(rows)) {
      persons.put(new RowReference(c.unit(), c.list(), c.row()), c.person());
    }
    return persons;
  }
}
