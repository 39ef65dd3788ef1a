package vn.minhbach.publiclist.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How an objection is answered.
 *
 * @param outcome upheld or rejected
 * @param reason what whoever said it is told
 * @param article on which it rests
 */
record ConclusionEntry(
    @NotNull Outcome outcome,
    @NotBlank @Size(max = 15_000) String reason,
    @NotBlank @Size(max = 200) String article) {}
