package vn.minhbach.verification;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a named officer says of a finding of the machine.
 *
 * @param code the finding's code
 * @param finding its number among the case's findings, from 0; null for every finding of that code
 *     of which nothing else is said
 * @param reason what was seen or shown, in the officer's words
 */
public record Resolution(
    @NotBlank @Size(max = 40) String code,
    @Min(0) Integer finding,
    @NotNull Verdict decision,
    @NotBlank @Size(max = 1000) String reason) {

  /** The finding is right, or it is wrong and counts no longer. */
  public enum Verdict {
    CONFIRMED,
    CLEARED
  }
}
