package vn.minhbach.publiclist;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;
import vn.minhbach.verification.Verifications;
import vn.minhbach.verification.Verified;

/**
 * Who may conclude an objection: neither the person who wrote it down nor the person whose work it
 * is about.
 */
@Component
class ObjectionCheck {

  private final Verifications verifications;

  ObjectionCheck(Verifications verifications) {
    this.verifications = verifications;
  }

  void another(Objection objection, Actor actor) {
    if (objection.recordedPerson().equals(actor.person())) {
      throw new Refused("publiclist.sameRecorder", objection.caseNumber());
    }
    Map<String, Verified> verified = verifications.of(List.of(objection.caseNumber()));
    Verified last = verified.get(objection.caseNumber());
    if (last != null && last.verifiedBy().equals(actor.person())) {
      throw new Refused("publiclist.sameVerifier", objection.caseNumber());
    }
  }
}
