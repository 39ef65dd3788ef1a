package vn.minhbach.committee;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sitting's sheet as a piece of page that task forms show above their fields. */
@Controller
class SittingPage {

  private final SittingSheets sheets;

  SittingPage(SittingSheets sheets) {
    this.sheets = sheets;
  }

  @GetMapping("/committee/sittings/{sitting}/sheet")
  String sheet(@PathVariable String sitting, Model model) {
    model.addAttribute("sheet", sheets.sheet(sitting));
    return "committee/sitting :: sheet";
  }
}
