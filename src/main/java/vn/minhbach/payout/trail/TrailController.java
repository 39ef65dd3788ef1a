package vn.minhbach.payout.trail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the gate before money found, over HTTP. */
@RestController
@RequestMapping("/api/payout/trail")
class TrailController {

  /** What the monitor found out; it goes to the case's papers, not into the trail. */
  record ReviewEntry(@NotBlank @Size(max = 1000) String reason) {}

  private final TrailSheets sheets;
  private final TrailReview review;

  TrailController(TrailSheets sheets, TrailReview review) {
    this.sheets = sheets;
    this.review = review;
  }

  /** Findings about a case or a run, by its number. */
  @GetMapping("/{number}")
  List<TrailSheets.Row> findings(@PathVariable String number, Locale locale) {
    return sheets.of(number, locale);
  }

  /** Keeps what a monitor found out; the form in Tasklist completes the task behind it. */
  @PutMapping("/{number}/review")
  List<TrailSheets.Row> enterReview(
      @PathVariable String number, @Valid @RequestBody ReviewEntry entry, Locale locale) {
    review.note(number, entry.reason());
    return sheets.of(number, locale);
  }

  /** Keeps it and completes the monitor's task; answers what the gate finds now. */
  @PostMapping("/{number}/review")
  List<TrailSheets.Row> review(
      @PathVariable String number, @Valid @RequestBody ReviewEntry entry, Locale locale) {
    review.complete(number, entry.reason());
    return sheets.of(number, locale);
  }
}
