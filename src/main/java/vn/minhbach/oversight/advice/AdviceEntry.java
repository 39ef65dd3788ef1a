package vn.minhbach.oversight.advice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A recommendation as a monitor writes it.
 *
 * @param subject stream of the case or list that it is about; empty when it is about the unit
 * @param days working days for the answer
 */
record AdviceEntry(
    @NotBlank @Pattern(regexp = "\\d{3}|\\d{5}") String unit,
    @Size(max = 64) String subject,
    @NotNull Addressee addressee,
    @Min(1) @Max(60) int days,
    @NotBlank @Size(max = 8_000) String text) {

  AdviceEntry {
    subject = subject == null ? "" : subject.strip();
    text = text == null ? null : text.strip();
  }
}
