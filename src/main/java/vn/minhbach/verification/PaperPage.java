package vn.minhbach.verification;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.paper.PaperAnswer;

/** The papers with which a ward asks neighbours. */
@OfficePage(roles = Role.wardOfficer)
@ShowsPersons
class PaperPage {

  private final SlipsPaper slips;

  PaperPage(SlipsPaper slips) {
    this.slips = slips;
  }

  @GetMapping("/verification/slips.pdf")
  ResponseEntity<byte[]> slips(
      @RequestParam String unit, @RequestParam(required = false) String neighbourhood) {
    String one = neighbourhood == null || neighbourhood.isBlank() ? null : neighbourhood;
    return PaperAnswer.of("phieu-xac-minh-" + unit + ".pdf", slips.pdf(unit, one));
  }
}
