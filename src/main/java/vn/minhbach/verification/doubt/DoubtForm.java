package vn.minhbach.verification.doubt;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.minhbach.verification.Resolution;

/**
 * What an officer says of a doubt.
 *
 * @param finding number of the finding in its case
 * @param mark of the doubt as it was shown
 */
record DoubtForm(
    @NotNull @Pattern(regexp = "\\d{5}-\\d{2}-\\d{6}") String caseNumber,
    @NotNull @Min(0) Integer finding,
    @NotNull Resolution.Verdict decision,
    @NotBlank @Size(max = 1000) String reason,
    String mark) {

  String key() {
    return caseNumber + "." + finding;
  }
}
