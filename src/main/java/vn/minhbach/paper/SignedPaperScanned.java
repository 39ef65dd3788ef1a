package vn.minhbach.paper;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * The scan of a signed paper was attached.
 *
 * @param kind of paper, as {@code submission}
 * @param subject number of the sitting, posting or dossier
 * @param number of the paper, as {@code 12/TTr-UBND}
 * @param sha256 of the scan
 * @param bytes its size
 */
public record SignedPaperScanned(
    String stream,
    String kind,
    String subject,
    String number,
    String sha256,
    long bytes,
    Actor actor,
    Instant happenedAt)
    implements Fact {}
