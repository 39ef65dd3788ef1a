package vn.minhbach.publiclist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An objection as an official writes it down.
 *
 * @param facts what speaks against the case; without facts nothing is halted
 * @param receivedOn the day on which it came in, not later than today nor before the posting
 */
record ObjectionEntry(
    @NotBlank String caseNumber,
    @NotBlank @Size(max = 15_000) String facts,
    @NotNull Source receivedFrom,
    @NotNull LocalDate receivedOn) {}
