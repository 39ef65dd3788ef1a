package vn.minhbach.oversight.acts;

/**
 * How often an officer did something in a role.
 *
 * @param cases different ones, where it was done to cases
 * @param lastAt UTC microseconds
 */
record Doing(
    String officer, String role, String unit, String fact, long times, long cases, long lastAt) {}
