package vn.minhbach.publiclist.objection;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** It belongs to another procedure, and whoever is in charge of that was told. */
public record ObjectionReferred(
    String stream,
    String objection,
    String kind,
    String referredTo,
    String legalBasis,
    Actor actor,
    Instant happenedAt)
    implements Fact {}
