package vn.minhbach.decision;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The Labour office appraised every line.
 *
 * @param listVersion hash of the lines that are left, with its opinions
 */
public record DossierAppraised(
    String dossier,
    long agreed,
    long disagreed,
    long sentBack,
    String listVersion,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "dossier:" + dossier;
  }
}
