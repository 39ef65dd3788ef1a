package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** Another person found that it does not stand; the case goes on unless something else holds it. */
public record ObjectionReleased(
    String stream,
    String objection,
    String posting,
    String reasonHash,
    boolean goesOn,
    String legalBasis,
    Actor actor,
    Instant happenedAt)
    implements Fact {}
