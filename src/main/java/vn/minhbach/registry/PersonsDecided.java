package vn.minhbach.registry;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * An officer decided about two persons of the registry.
 *
 * @param earlier the person who was known first
 * @param later the other
 * @param same whether they are one
 */
public record PersonsDecided(
    String stream,
    Actor actor,
    Instant happenedAt,
    String legalBasis,
    long earlier,
    long later,
    boolean same)
    implements Fact {}
