package vn.minhbach.publiclist.objection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
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
    if (isOwnWork(objection, person)) {
      throw new Refused("objection.ownWork", objection.number(), objection.caseNumber());
    }
  }

  /** Whether the person may answer it. */
  boolean isAnother(Objection objection, String person) {
    return !wrote(objection, person) && !isOwnWork(objection, person);
  }

  /** As {@link #notOwnWork}, and nobody answers what he or she wrote down. */
  void another(Objection objection, String person) {
    if (wrote(objection, person)) {
      throw new Refused("objection.sameRecorder", objection.number());
    }
    notOwnWork(objection, person);
  }

  private boolean wrote(Objection objection, String person) {
    return objection.recordedPerson().equals(person)
        || objections.joined(objection.number()).stream()
            .anyMatch(joined -> joined.recordedPerson().equals(person));
  }

  private boolean isOwnWork(Objection objection, String person) {
    return objection.caseNumber() != null
        && acts.of(List.of(objection.caseNumber())).stream()
            .anyMatch(act -> WORK.contains(act.act()) && act.person().equals(person));
  }
}
