package vn.minhbach.verification.request;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.minhbach.intake.scan.PaperKind;
import vn.minhbach.paper.Scans;
import vn.minhbach.scheme.Deadlines;

/** What the page of a case says about papers that are asked for. */
@Component
public class RequestModel {

  private final RequestMapper requests;
  private final Requests terms;
  private final Deadlines deadlines;
  private final Scans scans;
  private final Clock clock;

  RequestModel(
      RequestMapper requests, Requests terms, Deadlines deadlines, Scans scans, Clock clock) {
    this.requests = requests;
    this.terms = terms;
    this.deadlines = deadlines;
    this.scans = scans;
    this.clock = clock;
  }

  /** For a case whose door the reader has passed. */
  public void show(String caseNumber, Model page) {
    LocalDate today = LocalDate.now(clock);
    PapersRequest live = requests.live(caseNumber);
    page.addAttribute("papers", live);
    page.addAttribute("papersOver", live != null && live.isOver(today));
    page.addAttribute("papersNumber", caseNumber + RequestPaper.SYMBOL);
    page.addAttribute("papersUntil", terms.lastDay(today));
    page.addAttribute("papersSourced", deadlines.isSourced(Requests.TERM));
    page.addAttribute("papersScan", scans.areRequired());
    page.addAttribute("paperKinds", PaperKind.values());
  }
}
