package vn.minhbach.payout.run;

/** How a line is paid: to the account that the applicant gave, or in cash where there is none. */
public enum PayMethod {
  TRANSFER,
  CASH
}
