package vn.minhbach.payout;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.paper.PaperAnswer;

/** The lists of a released run, and the invitations to collect. */
@OfficePage(roles = {Role.accountant, Role.treasurer, Role.districtAccountant})
@RequestMapping("/payout/runs/{number}")
@ShowsPersons
class RunPrintPage {

  private final RunPrints prints;

  RunPrintPage(RunPrints prints) {
    this.prints = prints;
  }

  /** Day, hours and place as they shall be printed; dots to be written over where left out. */
  @GetMapping("/invitations.pdf")
  ResponseEntity<byte[]> invitations(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String hours,
      @RequestParam(defaultValue = "") String place) {
    RunPrints.Meeting meeting = new RunPrints.Meeting(day, hours, place);
    return PaperAnswer.of("giay-moi-" + number + ".pdf", prints.invitations(number, meeting));
  }

  @GetMapping("/cash-sheet.pdf")
  ResponseEntity<byte[]> cashSheet(@PathVariable String number) {
    return PaperAnswer.of("danh-sach-ky-nhan-" + number + ".pdf", prints.cashSheet(number));
  }

  @GetMapping("/payment-list.pdf")
  ResponseEntity<byte[]> paymentList(@PathVariable String number) {
    return PaperAnswer.of("danh-sach-chi-tra-" + number + ".pdf", prints.paymentList(number));
  }
}
