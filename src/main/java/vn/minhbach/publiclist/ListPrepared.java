package vn.minhbach.publiclist;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * What a sitting proposed, or what a decision approved, was frozen as a list to be posted.
 *
 * @param sitting null for a decided list
 * @param dossier null for the council's list
 */
public record ListPrepared(
    String posting,
    String sitting,
    String dossier,
    String unit,
    String scheme,
    int cases,
    long total,
    String contentHash,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "posting:" + posting;
  }
}
