package vn.minhbach.publiclist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Chunks;

/** Shows postings to the officers of their area. */
@Component
@Transactional(readOnly = true)
class PostingSheets {

  static final Role[] READERS = {
    Role.wardOfficer,
    Role.wardChair,
    Role.councilSecretary,
    Role.councilChair,
    Role.labourOfficer,
    Role.districtLeader,
    Role.monitor
  };

  private static final int PAGE = 200;

  private final CurrentOfficer currentOfficer;
  private final PostingDesk desk;
  private final PostingMapper postings;
  private final PostedLineMapper lines;
  private final HeldCases held;
  private final PublicContents contents;
  private final PostingTime time;

  PostingSheets(
      CurrentOfficer currentOfficer,
      PostingDesk desk,
      PostingMapper postings,
      PostedLineMapper lines,
      HeldCases held,
      PublicContents contents,
      PostingTime time) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.postings = postings;
    this.lines = lines;
    this.held = held;
    this.contents = contents;
    this.time = time;
  }

  /** The newest postings of the reader's area. */
  List<Posting> newest(PostingState state) {
    Officer officer = currentOfficer.require();
    officer.asAny(officer.unit(), READERS);
    return postings.page(officer.area().units(), state, 0, PAGE);
  }

  PostingSheet sheet(String number) {
    Posting posting = readable(number);
    List<PostedLine> all = lines.of(number);
    Set<String> halted = halted(all);
    PublicContent content = contents.of(posting, all);
    List<PostingSheet.Row> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      PostedLine line = all.get(i);
      rows.add(
          new PostingSheet.Row(
              line.caseNumber(),
              halted.contains(line.caseNumber()),
              line.outcome(),
              content.rows().get(i)));
    }
    return new PostingSheet(
        posting,
        PostingTotals.of(posting, all, halted),
        time.daysInForce(posting.scheme(), time.today()),
        time.route(posting.scheme(), time.today()),
        content.hash().equals(posting.contentHash()),
        rows);
  }

  /** The control totals of a posting. */
  PostingTotals totals(String number) {
    Posting posting = readable(number);
    List<PostedLine> all = lines.of(number);
    return PostingTotals.of(posting, all, halted(all));
  }

  private Posting readable(String number) {
    Posting posting = desk.find(number);
    currentOfficer.require().asAny(posting.ward(), READERS);
    return posting;
  }

  private Set<String> halted(List<PostedLine> all) {
    Set<String> halted = new HashSet<>();
    for (List<String> chunk :
        Chunks.of(all.stream().map(PostedLine::caseNumber).toList(), Chunks.VALUES)) {
      halted.addAll(held.among(chunk));
    }
    return halted;
  }
}
