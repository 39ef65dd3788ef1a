package vn.minhbach.paper;

import java.time.Instant;
import java.time.LocalDate;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * Number and date of a signed paper were entered.
 *
 * @param kind of paper, as {@code notice}
 * @param subject number of the sitting or posting
 */
public record PaperNumbered(
    String stream,
    String kind,
    String subject,
    String number,
    LocalDate dated,
    Actor actor,
    Instant happenedAt)
    implements Fact {}
