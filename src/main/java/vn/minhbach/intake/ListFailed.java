package vn.minhbach.intake;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A list could not be read; none of its rows counts.
 *
 * @param failure code of the refusal, as {@code intake.fileEncrypted}
 */
public record ListFailed(
    String stream,
    Actor actor,
    Instant happenedAt,
    long list,
    String forUnit,
    String scheme,
    String failure)
    implements Fact {}
