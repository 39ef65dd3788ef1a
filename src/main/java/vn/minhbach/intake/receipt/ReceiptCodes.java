package vn.minhbach.intake.receipt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;

/** The codes on the receipts, by case and the other way round. */
@Component
public class ReceiptCodes {

  private final ReceiptMapper receipts;

  ReceiptCodes(ReceiptMapper receipts) {
    this.receipts = receipts;
  }

  /** By case number; few statements for all. */
  public Map<String, ReceiptCode> of(Collection<String> caseNumbers) {
    Map<String, ReceiptCode> codes = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      receipts.of(chunk).forEach(r -> codes.put(r.caseNumber(), new ReceiptCode(r.code())));
    }
    return codes;
  }

  /** The number of the case behind a code. */
  public Optional<String> caseOf(ReceiptCode code) {
    return Optional.ofNullable(receipts.caseOf(code.value()));
  }

  /** The case behind a code, as whoever holds the receipt may see it. */
  public Optional<ReceivedCase> received(ReceiptCode code) {
    return Optional.ofNullable(receipts.received(code.value()));
  }
}
