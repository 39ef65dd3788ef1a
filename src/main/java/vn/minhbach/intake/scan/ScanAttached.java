package vn.minhbach.intake.scan;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A scan was put to a case.
 *
 * @param kind what it shows
 * @param type pdf, jpeg or png
 * @param sha256 of the file, 64 hexadecimal digits
 * @param bytes length of the file
 */
public record ScanAttached(
    String stream,
    Actor actor,
    Instant happenedAt,
    long scan,
    String kind,
    String type,
    String sha256,
    int bytes)
    implements Fact {}
