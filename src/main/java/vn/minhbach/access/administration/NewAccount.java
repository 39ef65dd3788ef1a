package vn.minhbach.access.administration;

/**
 * An account to be stored, with the hash of its password.
 *
 * @param fullName how pages and papers name the officer; empty if they show the user name
 * @param mustChange whether somebody else knows the password, so that it opens nothing but its own
 *     change
 */
record NewAccount(
    String user,
    String person,
    String fullName,
    String hash,
    String unit,
    boolean mustChange,
    long createdAt) {}
