package vn.minhbach.intake;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A ward handed in a list; its file is kept as it came.
 *
 * @param happenedAt the day on which the ward says that it was handed in
 * @param sha256 of the file, 64 hexadecimal digits
 * @param bytes length of the file
 * @param corrects id of the list that it corrects, as the officer said; null if none was named
 */
public record ListReceived(
    String stream,
    Actor actor,
    Instant happenedAt,
    long list,
    String forUnit,
    String scheme,
    LocalDate receivedOn,
    String sha256,
    long bytes,
    Long corrects)
    implements Fact {}
