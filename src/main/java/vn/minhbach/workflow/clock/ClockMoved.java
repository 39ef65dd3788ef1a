package vn.minhbach.workflow.clock;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** An administrator moved the clock of the demonstration forward. */
public record ClockMoved(String stream, Actor actor, Instant happenedAt, Instant from, Instant to)
    implements Fact {}
