package vn.minhbach.verification.list;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.minhbach.verification.Entered;
import vn.minhbach.verification.Resolution;
import vn.minhbach.verification.VerificationInput;

/**
 * Many cases verified alike.
 *
 * @param cases those that were ticked
 * @param shown all cases of the page with their marks, as {@link Shown#text()}
 * @param hash of that text
 */
record BulkForm(
    @Size(max = 1000) List<String> cases,
    @NotNull VerificationInput.Outcome outcome,
    @Pattern(regexp = "[a-zA-Z0-9]{1,60}") String confirmedBy,
    @NotNull LocalDate confirmedOn,
    @Size(max = 1000) String reason,
    String shown,
    String hash) {

  BulkForm {
    cases = cases == null ? List.of() : List.copyOf(cases);
    confirmedBy = confirmedBy == null || confirmedBy.isBlank() ? null : confirmedBy;
  }

  /** What is recorded of one of the cases, with what was said of its findings before. */
  VerificationInput input(WorkLine line) {
    return new VerificationInput(
        line.open().caseNumber(),
        outcome,
        confirmedBy,
        confirmedOn,
        reason,
        line.remarks().stream().filter(r -> r.word() != null).map(BulkForm::resolution).toList(),
        null);
  }

  private static Resolution resolution(WorkLine.Remark remark) {
    Entered.Word word = remark.word();
    return new Resolution(remark.finding().code(), remark.number(), word.decision(), word.reason());
  }
}
