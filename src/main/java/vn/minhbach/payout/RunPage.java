package vn.minhbach.payout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.payout.run.LineFilter;
import vn.minhbach.payout.run.RunState;
import vn.minhbach.payout.trail.TrailNotes;
import vn.minhbach.scheme.Phrases;

/** A run at a glance, with its lines and the step that waits. */
@OfficePage(roles = {Role.accountant, Role.treasurer, Role.districtAccountant})
class RunPage {

  private static final String STAGE = "payout";

  private final CurrentOfficer currentOfficer;
  private final RunViews views;
  private final TrailNotes trail;
  private final WhoCan whoCan;
  private final Phrases phrases;
  private final Clock clock;

  RunPage(
      CurrentOfficer currentOfficer,
      RunViews views,
      TrailNotes trail,
      WhoCan whoCan,
      Phrases phrases,
      Clock clock) {
    this.currentOfficer = currentOfficer;
    this.views = views;
    this.trail = trail;
    this.whoCan = whoCan;
    this.phrases = phrases;
    this.clock = clock;
  }

  @ShowsPersons
  @GetMapping("/payout/runs/{number}")
  String run(
      @PathVariable String number,
      @RequestParam(defaultValue = "all") LineFilter show,
      @RequestParam(defaultValue = "1") int page,
      Locale language,
      Model model) {
    RunView view = views.of(number, show, page, language);
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("view", view);
    model.addAttribute("may", may(view.run().state()));
    model.addAttribute("today", today);
    List<TrailNotes.Note> notes = trail.of(number, language);
    model.addAttribute("notes", notes);
    model.addAttribute("review", notes.isEmpty() ? null : whoCan.review(view.run().ward()));
    model.addAttribute("settlePhrases", phrases.of(STAGE, "settle", today));
    model.addAttribute("notReleasePhrases", phrases.of(STAGE, "notRelease", today));
    return "payout/run";
  }

  /** The step that the officer may take now; empty for none. */
  private String may(RunState state) {
    Set<Role> roles = currentOfficer.require().roles();
    return switch (state) {
      case OPEN -> roles.contains(Role.accountant) ? "prepare" : "";
      case PREPARED -> roles.contains(Role.districtAccountant) ? "release" : "";
      case RELEASED -> roles.contains(Role.treasurer) ? "settle" : "";
      case SETTLED -> "";
    };
  }
}
