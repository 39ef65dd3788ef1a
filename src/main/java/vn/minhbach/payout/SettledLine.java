package vn.minhbach.payout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.minhbach.payout.run.PaymentResult;
import vn.minhbach.payout.run.RunLine;

/**
 * What became of one line.
 *
 * @param on the day on which it was paid, missed or came back
 * @param receiptNumber number on the signed sheet or of the bank's advice
 * @param reason why it was not paid
 */
record SettledLine(
    @NotBlank String caseNumber,
    @NotNull PaymentResult result,
    @NotNull LocalDate on,
    @Size(max = 60) String receiptNumber,
    @Size(max = 1000) String reason) {

  /** The line with this result, as the person entered it. */
  RunLine over(RunLine line, String person) {
    return line.with(result, on, receiptNumber, reason, person);
  }
}
