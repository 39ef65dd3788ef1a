package vn.minhbach.decision;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.decision.list.LineFilter;
import vn.minhbach.decision.list.LineOpinion;
import vn.minhbach.decision.list.Opinion;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.shared.Refused;

/** The Labour office says something of some lines at a time, then agrees to the rest. */
@OfficePage(roles = Role.labourOfficer)
class AppraisalPage {

  private final Appraisal appraisal;

  AppraisalPage(Appraisal appraisal) {
    this.appraisal = appraisal;
  }

  @PostMapping("/decision/dossiers/{number}/opinions")
  String opinions(
      @PathVariable String number,
      @RequestParam(name = "case", required = false) List<String> cases,
      @RequestParam Opinion opinion,
      @RequestParam(required = false) @Size(max = 1000) String remark,
      @RequestParam(defaultValue = "all") LineFilter show,
      @RequestParam(defaultValue = "1") int page,
      RedirectAttributes next) {
    if (cases == null || cases.isEmpty()) {
      throw new Refused("decision.noneChosen");
    }
    String words = opinion == Opinion.agree ? null : remark;
    appraisal.enter(
        number, cases.stream().map(one -> new LineOpinion(one, opinion, words)).toList(), false);
    Done.tell(next, "decision.done.opinions", cases.size());
    return "redirect:/decision/dossiers/%s?show=%s&page=%d".formatted(number, show, page);
  }

  /** Completes the appraisal; with {@code rest}, every line without an opinion is agreed to. */
  @PostMapping("/decision/dossiers/{number}/appraisal")
  String appraise(
      @PathVariable String number,
      @RequestParam(defaultValue = "false") boolean rest,
      RedirectAttributes next) {
    appraisal.appraise(number, List.of(), rest);
    Done.tell(next, "decision.done.appraised", number);
    return "redirect:/decision/dossiers/" + number;
  }
}
