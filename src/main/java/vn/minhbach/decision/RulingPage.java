package vn.minhbach.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.decision.list.LineFilter;
import vn.minhbach.decision.list.LineRuling;
import vn.minhbach.decision.list.Ruling;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.scheme.Phrase;
import vn.minhbach.scheme.Phrases;
import vn.minhbach.shared.Refused;

/** The leader rules line by line, exceptions first, and signs with number and date. */
@OfficePage(roles = Role.districtLeader)
class RulingPage {

  private final LineByLine lineByLine;
  private final Phrases phrases;
  private final Clock clock;

  RulingPage(LineByLine lineByLine, Phrases phrases, Clock clock) {
    this.lineByLine = lineByLine;
    this.phrases = phrases;
    this.clock = clock;
  }

  /**
   * Rules on the ticked lines.
   *
   * @param ruling absent to take back what was ruled
   */
  @PostMapping("/decision/dossiers/{number}/rulings")
  String rule(
      @PathVariable String number,
      @RequestParam String listVersion,
      @RequestParam String rulings,
      @RequestParam(name = "case", required = false) List<String> cases,
      @RequestParam(required = false) Ruling ruling,
      @RequestParam(required = false) @Size(max = 2000) String reason,
      @RequestParam(required = false) @Size(max = 200) String article,
      @RequestParam(defaultValue = "all") LineFilter show,
      @RequestParam(defaultValue = "1") int page,
      RedirectAttributes next) {
    if (cases == null || cases.isEmpty()) {
      throw new Refused("decision.noneChosen");
    }
    String words = ruling == null ? null : reason;
    String basis = article == null || article.isBlank() ? articleOf(words) : article.strip();
    lineByLine.rule(
        number,
        listVersion,
        rulings,
        ruling,
        cases.stream().map(one -> new LineRuling(one, words, basis)).toList());
    Done.tell(next, "decision.done.rulings", cases.size());
    return "redirect:/decision/dossiers/%s?show=%s&page=%d".formatted(number, show, page);
  }

  /** Keeps number and date, and with {@code rest} the other rulings, so that it can be printed. */
  @PostMapping("/decision/dossiers/{number}/decision/number")
  String enter(@PathVariable String number, @Valid DecisionForm form, RedirectAttributes next) {
    lineByLine.enter(number, form);
    Done.tell(next, "decision.done.numbered", form.decisionNumber().strip());
    return "redirect:/decision/dossiers/" + number;
  }

  /** Decides as ruled; with {@code rest}, every line without a ruling is approved. */
  @PostMapping("/decision/dossiers/{number}/decision")
  String decide(@PathVariable String number, @Valid DecisionForm form, RedirectAttributes next) {
    lineByLine.decide(number, form);
    Done.tell(next, "decision.done.decided", form.decisionNumber().strip());
    return "redirect:/decision/dossiers/" + number;
  }

  /** The article of the phrase that was picked, so that nobody has to type it again. */
  private String articleOf(String reason) {
    return phrases.of("decision", "refuse", LocalDate.now(clock)).stream()
        .filter(phrase -> phrase.textVi().equals(reason == null ? null : reason.strip()))
        .map(Phrase::basis)
        .findFirst()
        .orElse(null);
  }
}
