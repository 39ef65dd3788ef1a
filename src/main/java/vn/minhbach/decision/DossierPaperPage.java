package vn.minhbach.decision;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.paper.PaperAnswer;

/** The papers of a dossier. */
@OfficePage(roles = {Role.wardOfficer, Role.wardChair, Role.labourOfficer, Role.districtLeader})
@RequestMapping("/decision/dossiers/{number}")
@ShowsPersons
class DossierPaperPage {

  private final DossierPapers papers;

  DossierPaperPage(DossierPapers papers) {
    this.papers = papers;
  }

  @GetMapping("/submission.pdf")
  ResponseEntity<byte[]> submission(@PathVariable String number) {
    return PaperAnswer.of("to-trinh-" + number + ".pdf", papers.submission(number));
  }

  @GetMapping("/decision.pdf")
  ResponseEntity<byte[]> decision(@PathVariable String number) {
    return PaperAnswer.of("quyet-dinh-" + number + ".pdf", papers.decision(number));
  }

  @GetMapping("/refusals.pdf")
  ResponseEntity<byte[]> refusals(@PathVariable String number) {
    return PaperAnswer.of("thong-bao-tu-choi-" + number + ".pdf", papers.refusals(number));
  }
}
