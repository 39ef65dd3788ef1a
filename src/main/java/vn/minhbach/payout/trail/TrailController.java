package vn.minhbach.payout.trail;

import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the gate before money found, over HTTP. */
@RestController
@RequestMapping("/api/payout/trail")
class TrailController {

  private final TrailSheets sheets;

  TrailController(TrailSheets sheets) {
    this.sheets = sheets;
  }

  /** Findings about a case or a run, by its number. */
  @GetMapping("/{number}")
  List<TrailSheets.Row> findings(@PathVariable String number, Locale locale) {
    return sheets.of(number, locale);
  }
}
