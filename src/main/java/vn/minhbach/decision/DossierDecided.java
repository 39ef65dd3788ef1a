package vn.minhbach.decision;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The district's leader decided. Payment listens to it and reads the approved lines of the dossier.
 *
 * @param approved people approved
 * @param dong what they are to get together
 * @param sentBack lines that the leader, not the Labour office, sent back
 * @param toPost whether those approved are posted before anybody of them is paid
 * @param listVersion hash of the list for which the leader signed
 */
public record DossierDecided(
    String dossier,
    String unit,
    String scheme,
    String decisionNumber,
    LocalDate decidedOn,
    long approved,
    long refused,
    long sentBack,
    long dong,
    boolean toPost,
    String listVersion,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "dossier:" + dossier;
  }
}
