package vn.minhbach.publiclist;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.committee.Committee;
import vn.minhbach.committee.SittingConcluded;
import vn.minhbach.intake.Cases;

/** Freezes what a sitting proposed, in the transaction in which the sitting ends. */
@Component
class ListPreparing {

  private final Committee committee;
  private final Cases cases;
  private final ListFreezing freezing;

  ListPreparing(Committee committee, Cases cases, ListFreezing freezing) {
    this.committee = committee;
    this.cases = cases;
    this.freezing = freezing;
  }

  /**
   * A sitting that proposed nobody has nothing to post, and one whose list is posted after the
   * decision alone has nothing yet.
   */
  @EventListener
  @Transactional
  void on(SittingConcluded sitting) {
    List<String> proposed = committee.proposedBy(sitting.sitting());
    if (!proposed.isEmpty() && !sitting.unposted()) {
      freezing.freeze(
          new ListFreezing.Origin(
              sitting.unit(), sitting.scheme(), sitting.sitting(), null, null, null),
          cases.find(proposed));
    }
  }
}
