package vn.minhbach.payout.run;

/** Where an entitlement can still be paid. */
public record OpenAttempt(String run, LineState state) {}
