package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** A case was opened for somebody who was left out, or refused wrongly. */
public record SupplementaryCaseOpened(
    String stream, String objection, String openedCase, Actor actor, Instant happenedAt)
    implements Fact {}
