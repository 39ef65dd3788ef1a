package vn.minhbach.oversight.place;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.oversight.ReadersPage;
import vn.minhbach.oversight.TrailBook;
import vn.minhbach.shared.Refused;

/** The picture of the process, with the place of a case or a list marked in it. */
@ReadersPage
class PlacePage {

  private final TrailBook trails;
  private final Diagrams diagrams;
  private final StepMapper steps;

  PlacePage(TrailBook trails, Diagrams diagrams, MonitorLogin login) {
    this.trails = trails;
    this.diagrams = diagrams;
    this.steps = login.mapper(StepMapper.class);
  }

  @GetMapping("/oversight/cases/{caseNumber}/place")
  String ofCase(@PathVariable String caseNumber, Model model) {
    trails.readable("case:" + caseNumber);
    String state = steps.stateOfCase(caseNumber);
    if (state == null) {
      throw new Refused("oversight.unknown", caseNumber);
    }
    model.addAttribute("state", state);
    return show("case", "support-case", caseNumber, model);
  }

  @GetMapping("/oversight/sittings/{number}/place")
  String ofSitting(@PathVariable String number, Model model) {
    return list("sitting", "committee-session", number, model);
  }

  @GetMapping("/oversight/postings/{number}/place")
  String ofPosting(@PathVariable String number, Model model) {
    return list("posting", "public-list", number, model);
  }

  @GetMapping("/oversight/dossiers/{number}/place")
  String ofDossier(@PathVariable String number, Model model) {
    return list("dossier", "decision-dossier", number, model);
  }

  @GetMapping("/oversight/runs/{number}/place")
  String ofRun(@PathVariable String number, Model model) {
    return list("run", "payout-run", number, model);
  }

  private String list(String kind, String process, String number, Model model) {
    trails.readable(kind + ":" + number);
    return show(kind, process, number, model);
  }

  private String show(String kind, String process, String number, Model model) {
    Place place = Place.of(diagrams.of(process), steps.steps(process, number));
    if (place.been().isEmpty() && !kind.equals("case")) {
      throw new Refused("oversight.unknown", number);
    }
    model.addAttribute("kind", kind);
    model.addAttribute("number", number);
    model.addAttribute("place", place);
    return "oversight/place";
  }
}
