package vn.minhbach.verification;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.paper.PaperAnswer;

/** The papers with which a ward asks applicants and neighbours. */
@OfficePage(roles = Role.wardOfficer)
class PaperPage {

  private final RequestPaper request;
  private final SlipsPaper slips;

  PaperPage(RequestPaper request, SlipsPaper slips) {
    this.request = request;
    this.slips = slips;
  }

  @GetMapping("/verification/cases/{caseNumber}/request.pdf")
  ResponseEntity<byte[]> request(@PathVariable String caseNumber) {
    return PaperAnswer.of("yeu-cau-bo-sung-" + caseNumber + ".pdf", request.pdf(caseNumber));
  }

  @GetMapping("/verification/slips.pdf")
  ResponseEntity<byte[]> slips(
      @RequestParam String unit, @RequestParam(required = false) String neighbourhood) {
    String one = neighbourhood == null || neighbourhood.isBlank() ? null : neighbourhood;
    return PaperAnswer.of("phieu-xac-minh-" + unit + ".pdf", slips.pdf(unit, one));
  }
}
