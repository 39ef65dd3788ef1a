package vn.minhbach.committee;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Refused;

/** Checks case numbers that people name against the list of the sitting. */
@Component
class ListedCases {

  private final LineMapper lines;

  ListedCases(LineMapper lines) {
    this.lines = lines;
  }

  /** The numbers, each once; refuses when one is not on the list. */
  Set<String> among(String sitting, Collection<String> caseNumbers) {
    Set<String> listed = new HashSet<>(lines.caseNumbers(sitting));
    for (String caseNumber : caseNumbers) {
      if (!listed.contains(caseNumber)) {
        throw new Refused("committee.notOnList", caseNumber, sitting);
      }
    }
    return new LinkedHashSet<>(caseNumbers);
  }
}
