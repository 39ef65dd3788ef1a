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
  private static final Pattern CASE = Pattern.compile("(\\d{5}-\\d{2}-\\d{6})(?:-(\\d{1,3}))?");

  private final ReceiptCodes receipts;
  private final RunSettling settling;

  Scanning(ReceiptCodes receipts, RunSettling settling) {
    this.receipts = receipts;
    this.settling = settling;
  }

  /**
   * Marks the line as paid today. An invitation names the attempt too; an old one pays nobody.
   *
   * @param scanned case number, key of the payment, code of the receipt, or an address that ends
   *     with one of them
   * @return the case
   */
  String paid(String run, String scanned) {
    String last = scanned.strip().substring(scanned.strip().lastIndexOf('/') + 1);
    Matcher key = CASE.matcher(last);
    if (!key.matches()) {
      String caseNumber = caseOf(last);
      settling.paidNow(run, caseNumber, null);
      return caseNumber;
    }
    Integer attempt = key.group(2) == null ? null : Integer.valueOf(key.group(2));
    settling.paidNow(run, key.group(1), attempt);
    return key.group(1);
  }

  /** What was scanned is not told again: it may be a card with the data of a person. */
  private String caseOf(String scanned) {
    return ReceiptCode.read(scanned)
        .flatMap(receipts::caseOf)
        .orElseThrow(() -> new Refused("payout.unreadable"));
  }
}
