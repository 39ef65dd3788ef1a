package vn.minhbach.decision;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;

/** The ward chair signs for the list that was shown. */
@OfficePage(roles = Role.wardChair)
class SubmissionPage {

  private final Submission submission;

  SubmissionPage(Submission submission) {
    this.submission = submission;
  }

  /** Keeps number and date, so that the paper is printed with them, signed by hand and attached. */
  @PostMapping("/decision/dossiers/{number}/submission/number")
  String enter(@PathVariable String number, @Valid SubmissionForm form, RedirectAttributes next) {
    submission.enter(number, form.listVersion(), form.submissionNumber().strip(), form.signedOn());
    Done.tell(next, "decision.done.numbered", form.submissionNumber().strip());
    return "redirect:/decision/dossiers/" + number;
  }

  @PostMapping("/decision/dossiers/{number}/submission")
  String sign(@PathVariable String number, @Valid SubmissionForm form, RedirectAttributes next) {
    submission.sign(number, form.listVersion(), form.submissionNumber().strip(), form.signedOn());
    Done.tell(next, "decision.done.signed", number);
    return "redirect:/decision/dossiers/" + number;
  }
}
