package vn.minhbach.decision;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A ward officer put a list together for the authority.
 *
 * @param people lines of the list
 * @param dong their sum
 * @param listVersion hash of the list
 */
public record DossierPrepared(
    String dossier,
    String unit,
    String scheme,
    long people,
    long notProposed,
    long dong,
    String listVersion,
    Actor actor,
    Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "dossier:" + dossier;
  }
}
