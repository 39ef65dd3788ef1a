package vn.minhbach.publiclist;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The days of the posting are served: cleared cases go on, halted ones stay.
 *
 * @param dossier whose approved lines were posted, and are to be paid now; null for the council's
 *     list
 */
public record PostingClosed(
    String posting,
    String unit,
    String scheme,
    String dossier,
    int cases,
    int cleared,
    int halted,
    int upheld,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "posting:" + posting;
  }
}
