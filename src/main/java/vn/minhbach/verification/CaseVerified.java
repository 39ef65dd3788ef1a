package vn.minhbach.verification;

import java.time.Instant;
import java.util.List;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * A ward officer recorded the outcome of a verification.
 *
 * @param confirmedBy account of the neighbourhood head who confirmed
 * @param confirmedFindings codes of the findings that the officer confirmed
 * @param clearedFindings codes of those that the officer cleared
 */
public record CaseVerified(
    String stream,
    Actor actor,
    Instant happenedAt,
    String legalBasis,
    String outcome,
    String confirmedBy,
    List<String> confirmedFindings,
    List<String> clearedFindings)
    implements Fact {}
