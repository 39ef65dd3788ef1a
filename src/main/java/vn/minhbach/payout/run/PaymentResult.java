package vn.minhbach.payout.run;

/** What became of an attempt, as the treasurer enters it. */
public enum PaymentResult {
  paid,
  absent,
  returned
}
