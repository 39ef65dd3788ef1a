package vn.minhbach.payout;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells an applicant when and how the money comes. */
@Component
public class CasePayments {

  private final CasePaymentMapper payments;

  CasePayments(CasePaymentMapper payments) {
    this.payments = payments;
  }

  /** Empty until the case is approved. */
  public Optional<CasePayment> of(String caseNumber) {
    return Optional.ofNullable(payments.of(caseNumber));
  }
}
