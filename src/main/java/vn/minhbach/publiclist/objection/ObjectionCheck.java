package vn.minhbach.publiclist.objection;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
import vn.minhbach.access.ActDone;
import vn.minhbach.access.ActsDone;
import vn.minhbach.shared.Refused;

/** Four eyes over an objection, by person. */
@Component
class ObjectionCheck {

  /** Whose work an objection to a case is about. */
  private static final Set<Act> WORK =
      EnumSet.of(Act.CONFIRMED, Act.VERIFIED, Act.APPRAISED, Act.DECIDED);

  private final ActsDone acts;
  private final ObjectionMapper objections;

  ObjectionCheck(ActsDone acts, ObjectionMapper objections) {
    this.acts = acts;
    this.objections = objections;
  }

  /** Nobody says what becomes of an objection to the own work. */
  void notOwnWork(Objection objection, String person) {
    if (workers(objection).contains(person)) {
      throw new Refused("objection.ownWork", objection.number(), objection.caseNumber());
    }
  }

  /** The persons who may not answer it. */
  Set<String> excluded(Objection objection) {
    Set<String> persons = writers(objection);
    persons.addAll(workers(objection));
    return persons;
  }

  /** As {@link #notOwnWork}, and nobody answers what he or she wrote down. */
  void another(Objection objection, String person) {
    if (writers(objection).contains(person)) {
      throw new Refused("objection.sameRecorder", objection.number());
    }
    notOwnWork(objection, person);
  }

  private Set<String> writers(Objection objection) {
    Set<String> persons = new HashSet<>(Set.of(objection.recordedPerson()));
    objections.joined(objection.number()).forEach(joined -> persons.add(joined.recordedPerson()));
    return persons;
  }

  private Set<String> workers(Objection objection) {
    if (objection.caseNumber() == null) {
      return Set.of();
    }
    return acts.of(List.of(objection.caseNumber())).stream()
        .filter(act -> WORK.contains(act.act()))
        .map(ActDone::person)
        .collect(Collectors.toSet());
  }
}
