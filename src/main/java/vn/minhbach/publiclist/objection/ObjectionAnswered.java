package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** One that held nobody has its answer. */
public record ObjectionAnswered(
    String stream,
    String objection,
    String outcome,
    String reasonHash,
    String legalBasis,
    Actor actor,
    Instant happenedAt)
    implements Fact {}
