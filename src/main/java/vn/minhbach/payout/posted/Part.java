package vn.minhbach.payout.posted;

import vn.minhbach.intake.CaseState;

/** What became of a posted line's money. */
enum Part {
  PAID,
  /** In a run that is not settled. */
  IN_RUN,
  /** Approved, waits for a run. */
  TO_PAY,
  /** The bank sent it back, and no run has it again. */
  RETURNED,
  /** Nobody came for the cash, and no run has it again. */
  ABSENT,
  /** An officer stopped it, the person has another support, or an objection is open. */
  HELD,
  /** Verified once more after the posting. */
  VERIFIED_AGAIN,
  /** On its way to the decision. */
  UNDECIDED,
  /** Refused, withdrawn or passed on after the posting. */
  NOT_PAID;

  /**
   * @param money null before a decision has approved the case
   */
  static Part of(CaseState state, Money money) {
    if (money != null && state != CaseState.TO_VERIFY) {
      return ofMoney(money);
    }
    return switch (state) {
      case PAID -> PAID;
      case REFUSED, WITHDRAWN, REFERRED -> NOT_PAID;
      case HALTED -> HELD;
      case TO_VERIFY, VERIFIED, IN_SITTING, WAITING_OTHER_WARD -> VERIFIED_AGAIN;
      default -> UNDECIDED;
    };
  }

  private static Part ofMoney(Money money) {
    if (money.paidOn() != null) {
      return PAID;
    }
    if (money.held() != null) {
      return HELD;
    }
    return switch (money.attempt() == null ? "" : money.attempt()) {
      case "PLANNED", "IN_RUN" -> IN_RUN;
      case "RETURNED" -> RETURNED;
      case "ABSENT" -> ABSENT;
      default -> TO_PAY;
    };
  }
}
