package vn.minhbach.oversight.place;

/**
 * An activity that a process has reached.
 *
 * @param isOver false while the process is there
 */
record Been(String activity, boolean isOver) {}
