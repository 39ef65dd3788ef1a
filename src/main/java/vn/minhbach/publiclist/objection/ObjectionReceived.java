package vn.minhbach.publiclist.objection;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/** Somebody says something about a posted list; the words stay out of the trail. */
public record ObjectionReceived(
    String stream,
    String objection,
    String kind,
    String posting,
    String factsHash,
    String receivedFrom,
    LocalDate receivedOn,
    boolean statesFacts,
    Actor actor,
    Instant happenedAt)
    implements Fact {}
