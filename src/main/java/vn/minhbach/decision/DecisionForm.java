package vn.minhbach.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the leader hands in under the rulings.
 *
 * @param listVersion hash of the list that was shown
 * @param rulings hash of the rulings that were shown
 * @param rest whether every line without a ruling is approved
 */
record DecisionForm(
    @NotBlank String listVersion,
    @NotBlank String rulings,
    @NotBlank @Size(max = 60) String decisionNumber,
    @NotNull LocalDate decidedOn,
    boolean rest) {}
