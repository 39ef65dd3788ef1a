package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** Another person found that it stands; the case is verified again. */
public record ObjectionUpheld(
    String stream,
    String objection,
    String posting,
    String reasonHash,
    String legalBasis,
    Actor actor,
    Instant happenedAt)
    implements Fact {}
