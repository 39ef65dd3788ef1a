package vn.minhbach.decision;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The Labour office's days are over and the dossier is not appraised. */
public record AppraisalOverdue(String dossier, Actor actor, Instant happenedAt) implements Fact {

  @Override
  public String stream() {
    return "dossier:" + dossier;
  }
}
