package vn.minhbach.intake;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The application of the same person in another ward came to its end, and this one waits no longer.
 *
 * @param otherCase number of that case
 * @param outcome the state in which it ended
 */
public record OtherWardConcluded(
    String stream, Actor actor, Instant happenedAt, String otherCase, String outcome)
    implements Fact {}
