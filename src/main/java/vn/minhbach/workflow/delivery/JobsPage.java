package vn.minhbach.workflow.delivery;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.workflow.jobs.FailedJobs;

/** What the engine could not do by itself, to be tried again: failed jobs, lost messages. */
@OfficePage(
    roles = Role.administrator,
    menu = "/administration/jobs",
    label = "administration.page.jobs",
    order = 830)
class JobsPage {

  private final FailedJobs jobs;
  private final UndeliveredApi undelivered;

  JobsPage(FailedJobs jobs, UndeliveredApi undelivered) {
    this.jobs = jobs;
    this.undelivered = undelivered;
  }

  @GetMapping("/administration/jobs")
  String show(Model model) {
    model.addAttribute("jobs", jobs.oldest());
    model.addAttribute("undelivered", undelivered.undelivered());
    model.addAttribute("onTheirWay", undelivered.waiting().messages());
    return "administration/jobs";
  }

  @PostMapping("/administration/jobs/{id}/retry")
  String tryAgain(@PathVariable String id, RedirectAttributes next) {
    jobs.tryAgain(id);
    Done.tell(next, "administration.done.job");
    return "redirect:/administration/jobs";
  }

  @PostMapping("/administration/messages/{id}/repeat")
  String repeat(@PathVariable long id, RedirectAttributes next) {
    undelivered.repeat(id);
    Done.tell(next, "administration.done.message");
    return "redirect:/administration/jobs";
  }
}
