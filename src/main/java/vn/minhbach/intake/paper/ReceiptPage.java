package vn.minhbach.intake.paper;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.paper.PaperAnswer;

/** The receipt of an application. */
@OfficePage(roles = Role.wardOfficer)
@ShowsPersons
class ReceiptPage {

  private final ReceiptPaper receipt;

  ReceiptPage(ReceiptPaper receipt) {
    this.receipt = receipt;
  }

  @GetMapping("/intake/cases/{caseNumber}/receipt.pdf")
  ResponseEntity<byte[]> receipt(@PathVariable String caseNumber) {
    return PaperAnswer.of("giay-tiep-nhan-" + caseNumber + ".pdf", receipt.pdf(caseNumber));
  }
}
