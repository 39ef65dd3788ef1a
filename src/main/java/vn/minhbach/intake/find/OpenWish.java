package vn.minhbach.intake.find;

import vn.minhbach.intake.CaseState;

/**
 * Which of the open cases somebody wants to see.
 *
 * @param scheme null for all, as is the neighbourhood
 * @param overdueBefore moment since when a case may have waited without being late, in microseconds
 *     UTC
 */
public record OpenWish(
    String scheme, String neighbourhood, Show show, Order order, long overdueBefore) {

  /** Which part of them. */
  public enum Show {
    ALL,
    WITH_FINDINGS,
    WITHOUT_FINDINGS,
    OVERDUE,
    WAITING
  }

  /** What comes first. */
  public enum Order {
    NAME,
    DUE
  }

  CaseState state() {
    return show == Show.WAITING ? CaseState.WAITING_OTHER_WARD : CaseState.TO_VERIFY;
  }
}
