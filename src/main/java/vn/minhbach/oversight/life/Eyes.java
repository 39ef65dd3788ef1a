package vn.minhbach.oversight.life;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;

/** Holds the persons of a case against each other as four eyes demand. */
@Component
class Eyes {

  /**
   * One act of a case.
   *
   * @param apartFrom acts whose persons must be others
   * @param same persons who did both; empty as it must be
   */
  record Row(Act act, Set<String> persons, List<Act> apartFrom, Set<String> same) {}

  private final FourEyes fourEyes;

  Eyes(FourEyes fourEyes) {
    this.fourEyes = fourEyes;
  }

  List<Row> of(List<PersonAct> done) {
    Map<Act, Set<String>> persons = new EnumMap<>(Act.class);
    done.forEach(
        one -> persons.computeIfAbsent(one.act(), act -> new TreeSet<>()).add(one.person()));
    List<Row> rows = new ArrayList<>();
    persons.forEach((act, who) -> rows.add(row(act, who, persons)));
    return rows;
  }

  private Row row(Act act, Set<String> who, Map<Act, Set<String>> persons) {
    List<Act> apart = fourEyes.excludedBy(act).stream().filter(persons::containsKey).toList();
    Set<String> same = new TreeSet<>();
    apart.forEach(earlier -> same.addAll(persons.get(earlier)));
    same.retainAll(who);
    return new Row(act, who, apart, same);
  }
}
