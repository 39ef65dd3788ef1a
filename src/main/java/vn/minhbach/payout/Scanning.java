package vn.minhbach.payout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.intake.receipt.ReceiptCodes;
import vn.minhbach.shared.Refused;

/** Pays by scanner: the code of a paper names the line that is paid at the table now. */
@Component
@Transactional
class Scanning {

  /** A case, and the key of a payment, which is the case and the attempt. */
  private static final Pattern CASE = Pattern.compile("(\\d{5}-\\d{2}-\\d{6})(-\\d{1,3})?");

  private final ReceiptCodes receipts;
  private final RunSettling settling;

  Scanning(ReceiptCodes receipts, RunSettling settling) {
    this.receipts = receipts;
    this.settling = settling;
  }

  /**
   * Marks the line as paid today.
   *
   * @param scanned case number, key of the payment, code of the receipt, or an address that ends
   *     with one of them
   * @return the case
   */
  String paid(String run, String scanned) {
    String caseNumber = caseOf(scanned.strip());
    settling.paidNow(run, caseNumber);
    return caseNumber;
  }

  /** What was scanned is not told again: it may be a card with the data of a person. */
  private String caseOf(String scanned) {
    String last = scanned.substring(scanned.lastIndexOf('/') + 1);
    Matcher found = CASE.matcher(last);
    if (found.matches()) {
      return found.group(1);
    }
    return ReceiptCode.read(last)
        .flatMap(receipts::caseOf)
        .orElseThrow(() -> new Refused("payout.unreadable"));
  }
}
