package vn.minhbach.payout.posted;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.minhbach.access.Role;
import vn.minhbach.page.OfficeFrame;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;

/** What was posted against what was paid, line by line where they differ. */
@OfficePage(
    roles = {
      Role.wardOfficer,
      Role.wardChair,
      Role.councilSecretary,
      Role.councilChair,
      Role.accountant,
      Role.treasurer,
      Role.labourOfficer,
      Role.districtLeader,
      Role.districtAccountant,
      Role.monitor
    })
class PostedPaidPage {

  private final Comparison comparison;

  PostedPaidPage(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * @param part of which the lines are shown; all lines that differ when absent
   */
  @GetMapping("/payout/posted/{posting}")
  String compare(
      @PathVariable String posting,
      @RequestParam(required = false) Part part,
      @RequestParam(defaultValue = "1") int page,
      @ModelAttribute("frame") OfficeFrame frame,
      Model model) {
    PostedPaid found = comparison.of(posting);
    var lines = found.of(part);
    Paging paging = Paging.of(page, lines.size());
    model.addAttribute("frame", frame.at("/publiclist/postings"));
    model.addAttribute("found", found);
    model.addAttribute("part", part);
    model.addAttribute("paging", paging);
    model.addAttribute("lines", paging.part(lines));
    return "payout/posted";
  }
}
