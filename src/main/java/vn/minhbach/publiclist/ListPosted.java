package vn.minhbach.publiclist;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The list is posted in public; the hash is that of what people can read.
 *
 * @param sitting null for a decided list
 * @param dossier null for the council's list
 */
public record ListPosted(
    String posting,
    String sitting,
    String dossier,
    String unit,
    String scheme,
    int cases,
    long total,
    String contentHash,
    LocalDate postedOn,
    int workingDays,
    LocalDate endsOn,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "posting:" + posting;
  }
}
