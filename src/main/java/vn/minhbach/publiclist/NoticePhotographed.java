package vn.minhbach.publiclist;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The notice was photographed where it hangs.
 *
 * @param sha256 of the photograph
 * @param bytes its size
 */
public record NoticePhotographed(
    String posting,
    LocalDate takenOn,
    String sha256,
    long bytes,
    Actor actor,
    Instant happenedAt,
    String legalBasis)
    implements Fact {

  @Override
  public String stream() {
    return "posting:" + posting;
  }
}
