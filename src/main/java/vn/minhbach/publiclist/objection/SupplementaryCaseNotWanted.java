package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** Whoever was left out or refused wrongly did not apply. */
public record SupplementaryCaseNotWanted(
    String stream, String objection, Actor actor, Instant happenedAt) implements Fact {}
