package vn.minhbach.publiclist.objection;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** Whoever said it was told the code with which to ask for the answer. */
public record ObjectionAcknowledged(
    String stream, String objection, LocalDate receivedOn, Actor actor, Instant happenedAt)
    implements Fact {}
