package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** The last office has let its days run out as well. */
public record ObjectionOverdue(
    String stream, String objection, boolean holds, Actor actor, Instant happenedAt)
    implements Fact {}
