package vn.minhbach.decision;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.decision.list.Rulings;
import vn.minhbach.paper.Numbered;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.SignedPaper;
import vn.minhbach.paper.SignedPapers;
import vn.minhbach.shared.Actor;

/** Submission, decision and notices of refusal of a dossier as they are signed by hand. */
@Component
class DossierSignedPapers implements SignedPapers {

  private static final Role[] WARD = {Role.wardOfficer, Role.wardChair};
  private static final Role[] DISTRICT = {Role.labourOfficer, Role.districtLeader};

  private final CurrentOfficer currentOfficer;
  private final DossierDesk desk;
  private final SignatureMapper signatures;

  DossierSignedPapers(CurrentOfficer currentOfficer, DossierDesk desk, SignatureMapper signatures) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.signatures = signatures;
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.SUBMISSION, PaperKind.DECISION, PaperKind.REFUSALS);
  }

  @Override
  public void lock(PaperKind kind, String number) {
    desk.lock(number);
  }

  @Override
  public SignedPaper of(PaperKind kind, String number) {
    Dossier dossier = desk.find(number);
    Officer reader = currentOfficer.require();
    reader.asAny(dossier.ward(), DossierSheets.READERS);
    if (kind == PaperKind.REFUSALS) {
      return refusals(dossier, reader);
    }
    boolean submission = kind == PaperKind.SUBMISSION;
    Signature signature =
        signatures.find(number, submission ? Signature.Step.SUBMISSION : Signature.Step.DECISION);
    return new SignedPaper(
        kind,
        number,
        "dossier:" + number,
        signature == null ? null : numbered(signature),
        false,
        signature == null ? null : signature.of(desk.left(dossier)),
        dossier.state() == (submission ? DossierState.PREPARED : DossierState.APPRAISED),
        keeper(reader, dossier, submission ? WARD : DISTRICT),
        true,
        "/decision/dossiers/" + number + "/" + kind.word() + ".pdf");
  }

  /** The notices are sent when all is decided; they have one number, which the clerk gives. */
  private SignedPaper refusals(Dossier dossier, Officer reader) {
    return new SignedPaper(
        PaperKind.REFUSALS,
        dossier.number(),
        "dossier:" + dossier.number(),
        null,
        true,
        Rulings.version(desk.all(dossier)),
        dossier.state() == DossierState.DECIDED,
        keeper(reader, dossier, DISTRICT),
        true,
        "/decision/dossiers/" + dossier.number() + "/refusals.pdf");
  }

  static Numbered numbered(Signature signature) {
    return new Numbered(signature.paperNumber(), signature.signedOn());
  }

  private static Actor keeper(Officer reader, Dossier dossier, Role[] roles) {
    for (Role role : roles) {
      if (reader.roles().contains(role)) {
        return reader.as(role, dossier.ward());
      }
    }
    return null;
  }
}
