package vn.minhbach.payout.trail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;

/** A monitor reads why a gate is shut, writes what was found out, and lets it look again. */
@OfficePage(roles = Role.monitor)
class ReviewPage {

  private final TrailNotes notes;
  private final TrailReview review;

  ReviewPage(TrailNotes notes, TrailReview review) {
    this.notes = notes;
    this.review = review;
  }

  @GetMapping("/payout/trail/{number}")
  String trail(@PathVariable String number, java.util.Locale language, Model model) {
    model.addAttribute("number", number);
    model.addAttribute("notes", notes.of(number, language));
    return "payout/trail";
  }

  @PostMapping("/payout/trail/{number}/review")
  String review(
      @PathVariable String number,
      @RequestParam @NotBlank @Size(max = 1000) String reason,
      RedirectAttributes next) {
    review.complete(number, reason);
    Done.tell(next, "payout.done.reviewed", number);
    return "redirect:/payout/trail/" + number;
  }
}
