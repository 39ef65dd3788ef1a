package vn.minhbach.oversight.life;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.oversight.ReadersPage;
import vn.minhbach.oversight.TrailBook;
import vn.minhbach.oversight.advice.Comments;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.Refused;

/** The life of one case: where it stands, everything that happened, and whether persons differ. */
@ReadersPage
class CasePage {

  private final TrailBook trails;
  private final TrailWords words;
  private final Eyes eyes;
  private final LifeMapper lives;
  private final Comments comments;
  private final CurrentOfficer officers;

  CasePage(
      TrailBook trails,
      TrailWords words,
      Eyes eyes,
      MonitorLogin login,
      Comments comments,
      CurrentOfficer officers) {
    this.trails = trails;
    this.words = words;
    this.eyes = eyes;
    this.lives = login.mapper(LifeMapper.class);
    this.comments = comments;
    this.officers = officers;
  }

  @GetMapping("/oversight/cases/{caseNumber}")
  String show(
      @PathVariable String caseNumber, @RequestParam(defaultValue = "1") int page, Model model) {
    String stream = "case:" + caseNumber;
    trails.readable(stream);
    CaseLife life = lives.ofCase(caseNumber);
    if (life == null) {
      throw new Refused("oversight.unknown", caseNumber);
    }
    model.addAttribute("life", life);
    model.addAttribute("stream", stream);
    Paging paging = Paging.of(page, trails.count(stream));
    model.addAttribute("paging", paging);
    model.addAttribute(
        "steps",
        trails.page(stream, paging.page() - 1, Paging.SIZE).stream().map(words::of).toList());
    model.addAttribute("beside", comments.of(stream));
    model.addAttribute("mayWrite", officers.require().roles().contains(Role.monitor));
    model.addAttribute("eyes", eyes.of(lives.persons(caseNumber)));
    return "oversight/case";
  }
}
