package vn.minhbach.intake;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A ward accepted a checked list: its readable rows became cases.
 *
 * @param cases how many
 */
public record ListAccepted(
    String stream, Actor actor, Instant happenedAt, String scheme, String forUnit, int cases)
    implements Fact {}
