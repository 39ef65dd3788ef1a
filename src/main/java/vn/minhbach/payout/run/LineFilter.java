package vn.minhbach.payout.run;

/** Which lines of a run an officer looks at. */
public enum LineFilter {
  all,
  /** Without any result. */
  open,
  /** With a result that is entered and not completed yet. */
  entered,
  cash,
  transfer,
  paid,
  /** Absent, or sent back by the bank. */
  notPaid;

  public boolean shows(RunLine line) {
    return switch (this) {
      case all -> true;
      case open -> line.isOpen() && line.result() == null;
      case entered -> line.isOpen() && line.result() != null;
      case cash -> line.method() == PayMethod.CASH;
      case transfer -> line.method() == PayMethod.TRANSFER;
      case paid -> line.result() == PaymentResult.paid;
      case notPaid -> line.result() != null && line.result() != PaymentResult.paid;
    };
  }
}
