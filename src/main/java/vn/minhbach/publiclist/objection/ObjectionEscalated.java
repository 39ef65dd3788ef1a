package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** Its days ran out without an answer, and the next office has it. */
public record ObjectionEscalated(
    String stream, String objection, String office, boolean holds, Actor actor, Instant happenedAt)
    implements Fact {}
