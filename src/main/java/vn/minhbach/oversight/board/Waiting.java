package vn.minhbach.oversight.board;

/**
 * How much waits.
 *
 * @param what kind and state, as {@code case.TO_VERIFY}
 */
record Waiting(String what, long number) {}
