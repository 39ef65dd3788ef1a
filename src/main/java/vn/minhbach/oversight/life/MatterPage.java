package vn.minhbach.oversight.life;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.oversight.ControlTotals;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.oversight.ReadersPage;
import vn.minhbach.oversight.TrailBook;
import vn.minhbach.oversight.advice.Comments;
import vn.minhbach.page.Paging;
import vn.minhbach.shared.Refused;

/** The life of a ward's list, a sitting, a posting, a dossier, a payout run. */
@ReadersPage
class MatterPage {

  private final TrailBook trails;
  private final TrailWords words;
  private final ControlTotals totals;
  private final LifeMapper lives;
  private final Comments comments;
  private final CurrentOfficer officers;

  MatterPage(
      TrailBook trails,
      TrailWords words,
      ControlTotals totals,
      MonitorLogin login,
      Comments comments,
      CurrentOfficer officers) {
    this.trails = trails;
    this.words = words;
    this.totals = totals;
    this.lives = login.mapper(LifeMapper.class);
    this.comments = comments;
    this.officers = officers;
  }

  @GetMapping("/oversight/lists/{number}")
  String list(
      @PathVariable String number,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "1") int steps,
      Model model) {
    String view = show("list", number, page, steps, model);
    model.addAttribute("totals", totals.ofList(Long.parseLong(number)));
    return view;
  }

  @GetMapping("/oversight/sittings/{number}")
  String sitting(
      @PathVariable String number,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "1") int steps,
      Model model) {
    return show("sitting", number, page, steps, model);
  }

  @GetMapping("/oversight/postings/{number}")
  String posting(
      @PathVariable String number,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "1") int steps,
      Model model) {
    return show("posting", number, page, steps, model);
  }

  @GetMapping("/oversight/dossiers/{number}")
  String dossier(
      @PathVariable String number,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "1") int steps,
      Model model) {
    return show("dossier", number, page, steps, model);
  }

  @GetMapping("/oversight/runs/{number}")
  String run(
      @PathVariable String number,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "1") int steps,
      Model model) {
    return show("run", number, page, steps, model);
  }

  private String show(String kind, String number, int page, int steps, Model model) {
    trails.readable(kind + ":" + number);
    Matter matter = lives.matter(kind, number);
    if (matter == null) {
      throw new Refused("oversight.unknown", number);
    }
    Balance balance = Balance.of(matter, lives.parts(kind, number));
    long lines = balance.parts().stream().mapToLong(LinePart::people).sum();
    model.addAttribute("matter", matter);
    model.addAttribute("stream", matter.stream());
    model.addAttribute("balance", balance);
    model.addAttribute("beside", comments.of(matter.stream()));
    model.addAttribute("mayWrite", officers.require().roles().contains(Role.monitor));
    Paging trail = Paging.of(steps, trails.count(matter.stream()));
    model.addAttribute("trail", trail);
    model.addAttribute(
        "steps",
        trails.page(matter.stream(), trail.page() - 1, Paging.SIZE).stream()
            .map(words::of)
            .toList());
    Paging paging = Paging.of(page, lines);
    model.addAttribute("lines", lives.lines(kind, number, paging.offset(), Paging.SIZE));
    model.addAttribute("paging", paging);
    return "oversight/matter";
  }
}
