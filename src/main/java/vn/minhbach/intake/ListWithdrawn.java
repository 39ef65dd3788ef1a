package vn.minhbach.intake;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A list that was never accepted counts no longer: a ward officer withdrew it, or a corrected
 * version was accepted in its place.
 *
 * @param reasonHash SHA-256 of the reason, whose words stand with the list
 * @param replacedBy id of the corrected version, null if there is none
 */
public record ListWithdrawn(
    String stream,
    Actor actor,
    Instant happenedAt,
    String scheme,
    String forUnit,
    String reasonHash,
    Long replacedBy)
    implements Fact {}
