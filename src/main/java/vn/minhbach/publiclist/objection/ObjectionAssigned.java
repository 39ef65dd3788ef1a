package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** Somebody is named who looks into it. */
public record ObjectionAssigned(
    String stream, String objection, String assignedTo, Actor actor, Instant happenedAt)
    implements Fact {}
