package vn.minhbach.publiclist;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The posting's sheet as a piece of page that task forms show above their fields. */
@Controller
class PostingPage {

  private final PostingSheets sheets;

  PostingPage(PostingSheets sheets) {
    this.sheets = sheets;
  }

  @GetMapping("/publiclist/postings/{posting}/sheet")
  String sheet(@PathVariable String posting, Model model) {
    model.addAttribute("sheet", sheets.sheet(posting));
    return "publiclist/posting :: sheet";
  }
}
