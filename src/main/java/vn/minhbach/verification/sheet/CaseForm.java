package vn.minhbach.verification.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.minhbach.shared.Refused;
import vn.minhbach.verification.Resolution;
import vn.minhbach.verification.VerificationInput;

/**
 * The result of one case as its page sends it.
 *
 * @param mark of the sheet as it was shown
 * @param replaces account of the officer whose entry the page has shown, empty for none
 */
record CaseForm(
    String mark,
    @NotNull VerificationInput.Outcome outcome,
    @Pattern(regexp = "[a-zA-Z0-9]{0,60}") String confirmedBy,
    @NotNull LocalDate confirmedOn,
    @Size(max = 1000) String reason,
    @Pattern(regexp = "[a-zA-Z0-9]{0,60}") String replaces,
    @Valid @Size(max = 200) List<Word> findings) {

  /** What the officer says of a finding; nothing while no decision is chosen. */
  record Word(
      @Size(max = 40) String code,
      @Min(0) @Max(1000) Integer finding,
      Resolution.Verdict decision,
      @Size(max = 1000) String reason) {}

  VerificationInput input(String caseNumber) {
    return new VerificationInput(
        caseNumber,
        outcome,
        blankAsNull(confirmedBy),
        confirmedOn,
        reason,
        findings == null
            ? List.of()
            : findings.stream()
                .filter(word -> word.decision() != null)
                .map(word -> resolution(caseNumber, word))
                .toList(),
        blankAsNull(replaces));
  }

  private static Resolution resolution(String caseNumber, Word word) {
    if (word.reason() == null || word.reason().isBlank()) {
      throw new Refused("verification.wordReasonMissing", caseNumber);
    }
    return new Resolution(word.code(), word.finding(), word.decision(), word.reason().strip());
  }

  private static String blankAsNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
