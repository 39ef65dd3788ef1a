package vn.minhbach.decision;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** A dossier of which every line was sent back was closed without a decision. */
public record DossierReturned(String dossier, Actor actor, Instant happenedAt) implements Fact {

  @Override
  public String stream() {
    return "dossier:" + dossier;
  }
}
