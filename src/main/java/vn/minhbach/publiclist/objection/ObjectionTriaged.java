package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** An official has read it and said what becomes of it, and whether its case is held meanwhile. */
public record ObjectionTriaged(
    String stream,
    String objection,
    String kind,
    String ruling,
    boolean holds,
    Actor actor,
    Instant happenedAt)
    implements Fact {}
