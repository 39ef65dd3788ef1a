package vn.minhbach.oversight.progress;

/**
 * Cases of a day.
 *
 * @param day since 1970-01-01
 */
record DayCount(long day, long people) {}
