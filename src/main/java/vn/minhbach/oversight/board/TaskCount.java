package vn.minhbach.oversight.board;

/**
 * Tasks of one name.
 *
 * @param overdue those of them whose day has passed
 */
record TaskCount(String task, long open, long overdue) {}
