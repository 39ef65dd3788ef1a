package vn.minhbach.publiclist;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.page.ShowsPersons;

/** Postings. PUT writes down what a task form then completes; POST does both at once. */
@RestController
@RequestMapping("/api/publiclist/postings")
class PostingApi {

  private final ListPosting acts;
  private final PostingSheets sheets;

  PostingApi(ListPosting acts, PostingSheets sheets) {
    this.acts = acts;
    this.sheets = sheets;
  }

  @GetMapping
  List<Posting> newest(@RequestParam(required = false) PostingState state) {
    return sheets.newest(state);
  }

  @ShowsPersons
  @GetMapping("/{posting}")
  PostingSheet sheet(@PathVariable String posting) {
    return sheets.sheet(posting);
  }

  @GetMapping("/{posting}/totals")
  PostingTotals totals(@PathVariable String posting) {
    return sheets.totals(posting);
  }

  @PutMapping("/{posting}")
  void enter(@PathVariable String posting, @Valid @RequestBody PostingEntry entry) {
    acts.enter(posting, entry);
  }

  @PostMapping("/{posting}")
  void post(@PathVariable String posting, @Valid @RequestBody PostingEntry entry) {
    acts.post(posting, entry);
  }
}
