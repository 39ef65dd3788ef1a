package vn.minhbach.payout.run;

/** How often an entitlement has been tried. */
record Attempts(long entitlement, int attempts) {}
