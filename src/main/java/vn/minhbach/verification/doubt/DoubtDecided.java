package vn.minhbach.verification.doubt;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A ward officer said what a doubt comes to.
 *
 * @param finding code of the finding that compares the case with another application
 * @param decision {@code CONFIRMED}: it is right; {@code CLEARED}: it counts no longer
 * @param otherList the list of the other application, as is the row
 */
public record DoubtDecided(
    String stream,
    Actor actor,
    Instant happenedAt,
    String legalBasis,
    String finding,
    String decision,
    long otherList,
    int otherRow)
    implements Fact {}
