package vn.minhbach.publiclist;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Area;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.page.Paging;

/** The postings of an officer's area, newest first. */
@Component
@Transactional(readOnly = true)
class PostingList {

  /**
   * One page of the postings.
   *
   * @param state of all of them; null for any
   */
  record Shown(List<Posting> postings, PostingState state, Paging paging) {}

  private final CurrentOfficer currentOfficer;
  private final PostingMapper postings;

  PostingList(CurrentOfficer currentOfficer, PostingMapper postings) {
    this.currentOfficer = currentOfficer;
    this.postings = postings;
  }

  Shown page(PostingState state, int page) {
    Area area = currentOfficer.require().areaAs(PostingSheets.READERS);
    Paging paging = Paging.of(page, postings.count(area.units(), state));
    return new Shown(
        postings.page(area.units(), state, paging.offset(), paging.size()), state, paging);
  }
}
