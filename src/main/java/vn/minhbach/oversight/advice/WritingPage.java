package vn.minhbach.oversight.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.oversight.AreaUnits;
import vn.minhbach.oversight.MonitorArea;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.oversight.StreamLink;
import vn.minhbach.oversight.TrailBook;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;

/** Where a monitor writes: recommendations and remarks. */
@OfficePage(roles = Role.monitor)
class WritingPage {

  private final CurrentOfficer officers;
  private final MonitorArea area;
  private final AreaUnits units;
  private final TrailBook trails;
  private final Comments comments;
  private final AdviceMapper mapper;

  WritingPage(
      CurrentOfficer officers,
      MonitorArea area,
      AreaUnits units,
      TrailBook trails,
      Comments comments,
      MonitorLogin login) {
    this.officers = officers;
    this.area = area;
    this.units = units;
    this.trails = trails;
    this.comments = comments;
    this.mapper = login.mapper(AdviceMapper.class);
  }

  /**
   * @param subject stream of the case or list from which the monitor comes; empty for a unit
   */
  @GetMapping("/oversight/recommendations/new")
  String form(@RequestParam(defaultValue = "") String subject, Model model) {
    model.addAttribute("addressees", Addressee.values());
    model.addAttribute("subject", subject);
    if (subject.isEmpty()) {
      model.addAttribute("units", units.of(officers.require()));
    } else {
      model.addAttribute("unit", trails.existing(subject).value());
      model.addAttribute("about", StreamLink.to(subject));
    }
    return "oversight/recommendation-new";
  }

  @GetMapping("/oversight/comments")
  String list(@RequestParam(defaultValue = "1") int page, Model model) {
    var within = area.units("");
    Paging paging = Paging.of(page, mapper.countComments(within));
    model.addAttribute("paging", paging);
    model.addAttribute("comments", mapper.comments(within, paging.offset(), Paging.SIZE));
    return "oversight/comments";
  }

  @PostMapping("/oversight/comments")
  String comment(
      @RequestParam @NotBlank @Size(max = 64) String subject,
      @RequestParam @NotBlank @Size(max = 4_000) String text,
      RedirectAttributes next) {
    comments.write(subject, text);
    Done.tell(next, "oversight.done.commented");
    return "redirect:" + StreamLink.to(subject).page();
  }
}
