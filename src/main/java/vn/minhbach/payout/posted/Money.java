package vn.minhbach.payout.posted;

import java.time.LocalDate;

/**
 * How far the money of a case has come.
 *
 * @param amount đồng that were approved
 * @param paidOn null until paid
 * @param held why it waits, null if it does not
 * @param attempt where the last attempt stands, null before the first
 */
record Money(String caseNumber, long amount, LocalDate paidOn, String held, String attempt) {}
