package vn.minhbach.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.decision.list.Line;
import vn.minhbach.decision.list.ListVersion;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.Scans;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;

/** Binds a signature to the list that was shown and to the person who was shown it. */
@Component
class Signing {

  private final SignatureMapper signatures;
  private final DossierDesk desk;
  private final Scans scans;

  Signing(SignatureMapper signatures, DossierDesk desk, Scans scans) {
    this.signatures = signatures;
    this.desk = desk;
    this.scans = scans;
  }

  /** Keeps number and date of the paper; refuses when the list is not the one shown. */
  void enter(Dossier dossier, Signature signature, List<Line> left) {
    ListVersion.require(signature.listVersion(), signature.dossier(), left);
    desk.requireDay(dossier, signature.signedOn());
    signatures.put(signature);
  }

  /** What was entered, if by this person and for this list, and if the signed paper is attached. */
  Signature require(Dossier dossier, Signature.Step step, Actor actor, List<Line> left) {
    Signature entered = signatures.find(dossier.number(), step);
    if (entered == null) {
      throw new Refused("decision.paperMissing", dossier.number());
    }
    if (!entered.person().equals(actor.person())) {
      throw new Refused("decision.enteredByAnother", dossier.number());
    }
    ListVersion.require(entered.listVersion(), dossier.number(), left);
    scans.require(
        step == Signature.Step.SUBMISSION ? PaperKind.SUBMISSION : PaperKind.DECISION,
        dossier.number(),
        entered.of(left),
        DossierSignedPapers.numbered(entered));
    return entered;
  }
}
