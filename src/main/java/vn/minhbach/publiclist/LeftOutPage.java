package vn.minhbach.publiclist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;

/** Who is said to be left out of a posting: written down, and answered. */
@OfficePage(roles = {Role.wardOfficer, Role.wardChair, Role.monitor})
@RequestMapping("/publiclist/postings/{posting}/left-out")
class LeftOutPage {

  private static final String BACK = "redirect:/publiclist/postings/";

  private final LeftOuts leftOuts;

  LeftOutPage(LeftOuts leftOuts) {
    this.leftOuts = leftOuts;
  }

  @PostMapping
  String record(@PathVariable String posting, @Valid LeftOutEntry entry, RedirectAttributes next) {
    leftOuts.record(posting, entry);
    Done.tell(next, "publiclist.done.leftOut");
    return BACK + posting;
  }

  @PostMapping("/{id}/answer")
  String answer(
      @PathVariable String posting,
      @PathVariable long id,
      @RequestParam @NotBlank @Size(max = 15_000) String reason,
      @RequestParam boolean justified,
      RedirectAttributes next) {
    leftOuts.answer(posting, id, justified, reason);
    Done.tell(next, "publiclist.done.leftOutAnswered");
    return BACK + posting;
  }
}
