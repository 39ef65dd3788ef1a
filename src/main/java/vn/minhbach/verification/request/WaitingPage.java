package vn.minhbach.verification.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.Area;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.page.ShowsPersons;

/** The cases of a ward that wait for papers, the nearest last day first. */
@OfficePage(roles = Role.wardOfficer)
@ShowsPersons
class WaitingPage {

  /** A request and the person who was asked. */
  record Line(PapersRequest request, Applicant applicant) {}

  private final RequestMapper requests;
  private final Applicants applicants;
  private final CurrentOfficer officers;
  private final Clock clock;

  WaitingPage(RequestMapper requests, Applicants applicants, CurrentOfficer officers, Clock clock) {
    this.requests = requests;
    this.applicants = applicants;
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping("/verification/papers")
  String list(@RequestParam(defaultValue = "1") int page, Model model) {
    Area area = officers.require().areaAs(Role.wardOfficer);
    Paging paging = Paging.of(page, requests.count(area.units()));
    List<PapersRequest> shown = requests.page(area.units(), Paging.SIZE, paging.offset());
    Map<String, Applicant> people =
        applicants.of(shown.stream().map(PapersRequest::caseNumber).toList());
    model.addAttribute(
        "lines", shown.stream().map(one -> new Line(one, people.get(one.caseNumber()))).toList());
    model.addAttribute("paging", paging);
    model.addAttribute("today", LocalDate.now(clock));
    return "verification/papers";
  }
}
