package vn.minhbach.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What an officer records of one case.
 *
 * @param confirmedBy account of the neighbourhood head who confirmed it on the spot; whoever keys
 *     it in is another thing. Null where the applicant withdraws
 * @param confirmedOn the day of that confirmation, not the day of keying it in
 * @param reason why, for every outcome but a plain confirmation
 * @param replaces account of another officer whose entry, not recorded yet, this one replaces, as
 *     the sheet named it; else null
 */
public record VerificationInput(
    @NotBlank String caseNumber,
    @NotNull Outcome outcome,
    @Pattern(regexp = "[a-zA-Z0-9]{1,60}") String confirmedBy,
    @NotNull LocalDate confirmedOn,
    @Size(max = 1000) String reason,
    @Valid List<Resolution> resolutions,
    @Pattern(regexp = "[a-zA-Z0-9]{1,60}") String replaces) {

  /** How a verification ends; the words stand in the model. */
  public enum Outcome {
    confirmed,
    notConfirmed,
    withdrawn,
    referred
  }

  public VerificationInput {
    reason = reason == null ? "" : reason.strip();
    resolutions = resolutions == null ? List.of() : List.copyOf(resolutions);
  }
}
