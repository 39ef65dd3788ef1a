package vn.minhbach.registry;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The content of a register was replaced by a file.
 *
 * @param lines how many people the file names
 * @param sha256 of the file, 64 hexadecimal digits
 */
public record RegisterLoaded(
    String stream, Actor actor, Instant happenedAt, String register, int lines, String sha256)
    implements Fact {}
