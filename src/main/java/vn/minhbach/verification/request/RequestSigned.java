package vn.minhbach.verification.request;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.SignedPaper;
import vn.minhbach.paper.SignedPapers;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** The request for papers as it is signed by hand. */
@Component
class RequestSigned implements SignedPapers {

  private final RequestMapper requests;
  private final Cases cases;
  private final CurrentOfficer officers;

  RequestSigned(RequestMapper requests, Cases cases, CurrentOfficer officers) {
    this.requests = requests;
    this.cases = cases;
    this.officers = officers;
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.REQUEST);
  }

  @Override
  public void lock(PaperKind kind, String caseNumber) {
    requests.lock(caseNumber);
  }

  @Override
  public SignedPaper of(PaperKind kind, String caseNumber) {
    Officer officer = officers.require();
    SupportCase one = cases.findIn(officer.area(), List.of(caseNumber)).get(0);
    var keeper = officer.as(Role.wardOfficer, new UnitCode(one.unit()));
    PapersRequest last = requests.last(caseNumber);
    if (last == null) {
      throw new Refused("verification.papersOtherState", caseNumber);
    }
    return new SignedPaper(
        kind,
        caseNumber,
        "case:" + caseNumber,
        last.numbered(),
        false,
        last.version(),
        last.isDraft(),
        keeper,
        true,
        "/verification/cases/" + caseNumber + "/request.pdf");
  }
}
