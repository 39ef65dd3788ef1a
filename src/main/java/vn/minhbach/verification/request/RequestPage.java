package vn.minhbach.verification.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.paper.PaperAnswer;
import vn.minhbach.shared.Day;

/** A request for papers: written, printed, handed over, ended. */
@OfficePage(roles = Role.wardOfficer)
class RequestPage {

  private static final String CASE = "/verification/cases/{caseNumber}";

  private final Requests requests;
  private final RequestPaper paper;

  RequestPage(Requests requests, RequestPaper paper) {
    this.requests = requests;
    this.paper = paper;
  }

  @ShowsPersons
  @GetMapping(CASE + "/request.pdf")
  ResponseEntity<byte[]> print(@PathVariable String caseNumber) {
    return PaperAnswer.of("yeu-cau-bo-sung-" + caseNumber + ".pdf", paper.pdf(caseNumber));
  }

  @PostMapping(CASE + "/request")
  String draft(
      @PathVariable String caseNumber,
      @Valid @ModelAttribute("request") RequestForm form,
      RedirectAttributes next) {
    requests.draft(caseNumber, form.kinds(), form.said());
    Done.tell(next, "verification.done.papersDrafted", caseNumber);
    return back(caseNumber);
  }

  /** The number stays where the signed scan is still missing, since the scan is bound to it. */
  @PostMapping(CASE + "/request/handed")
  String hand(
      @PathVariable String caseNumber,
      @RequestParam @NotBlank @Size(max = 60) String number,
      @RequestParam LocalDate dated,
      RedirectAttributes next) {
    requests.number(caseNumber, number.strip(), dated);
    requests.hand(caseNumber);
    Done.tell(next, "verification.done.papersAsked", caseNumber, new Day(requests.lastDay(dated)));
    return back(caseNumber);
  }

  @PostMapping(CASE + "/request/ended")
  String end(@PathVariable String caseNumber, @RequestParam boolean came, RedirectAttributes next) {
    requests.end(caseNumber, came);
    Done.tell(
        next,
        came ? "verification.done.papersCame" : "verification.done.papersNotCame",
        caseNumber);
    return back(caseNumber);
  }

  private static String back(String caseNumber) {
    return "redirect:/verification/cases/" + caseNumber;
  }
}
