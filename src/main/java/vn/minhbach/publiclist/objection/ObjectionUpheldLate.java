package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * Another person found that it stands when the case was with the authority, which alone sends it
 * back; it stays held.
 */
public record ObjectionUpheldLate(
    String stream,
    String objection,
    String posting,
    String reasonHash,
    String legalBasis,
    Actor actor,
    Instant happenedAt)
    implements Fact {}
