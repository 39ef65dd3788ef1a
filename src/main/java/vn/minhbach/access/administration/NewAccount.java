package vn.minhbach.access.administration;

/** An account to be stored, with the hash of its password. */
record NewAccount(String user, String person, String hash, String unit, long createdAt) {}
