package vn.minhbach.payout.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
import vn.minhbach.access.ActDone;
import vn.minhbach.access.ActsDone;
import vn.minhbach.access.FourEyes;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/**
 * Looks once more at who did what: every act was refused at its time if four eyes forbade it, so
 * anything here is grave.
 */
@Component
class FourEyesCheck {

  /** Without these nobody is paid. */
  private static final Set<Act> NEEDED =
      Set.of(Act.VERIFIED, Act.SIGNED, Act.APPRAISED, Act.DECIDED);

  private final ActsDone acts;
  private final FourEyes fourEyes;

  FourEyesCheck(ActsDone acts, FourEyes fourEyes) {
    this.acts = acts;
    this.fourEyes = fourEyes;
  }

  /** What is wrong, by case number. */
  Map<String, List<Finding>> problems(Collection<String> cases) {
    Map<String, Map<Act, Set<String>>> persons = new TreeMap<>();
    cases.forEach(number -> persons.put(number, new EnumMap<>(Act.class)));
    for (ActDone done : acts.of(cases)) {
      persons
          .get(done.caseNumber())
          .computeIfAbsent(done.act(), act -> new HashSet<>())
          .add(done.person());
    }
    Map<String, List<Finding>> problems = new TreeMap<>();
    persons.forEach((number, life) -> note(problems, number, life));
    return problems;
  }

  private void note(
      Map<String, List<Finding>> problems, String number, Map<Act, Set<String>> life) {
    List<Finding> found = new ArrayList<>();
    for (Act act : Act.values()) {
      if (NEEDED.contains(act) && !life.containsKey(act)) {
        found.add(finding("FOUR_EYES_MISSING", act.name()));
      }
      for (Act earlier : fourEyes.excludedBy(act)) {
        if (samePerson(life.get(act), life.get(earlier))) {
          found.add(finding("FOUR_EYES_BROKEN", earlier.name() + ", " + act.name()));
        }
      }
    }
    if (!found.isEmpty()) {
      problems.put(number, found);
    }
  }

  private static boolean samePerson(Set<String> later, Set<String> earlier) {
    return later != null && earlier != null && later.stream().anyMatch(earlier::contains);
  }

  private static Finding finding(String code, String detail) {
    return new Finding(code, Outcome.REVIEW, null, detail, null, null);
  }
}
