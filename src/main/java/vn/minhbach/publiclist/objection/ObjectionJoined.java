package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** It says what an earlier one has said; both get the same answer. */
public record ObjectionJoined(
    String stream, String objection, String first, Actor actor, Instant happenedAt)
    implements Fact {}
