package vn.minhbach.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the ward chair hands in.
 *
 * @param listVersion hash of the list that was shown
 */
record SubmissionForm(
    @NotBlank String listVersion,
    @NotBlank @Size(max = 60) String submissionNumber,
    @NotNull LocalDate signedOn) {}
