package vn.minhbach.oversight.board;

/**
 * A number of the board.
 *
 * @param what key of its text
 * @param page where it is shown
 * @param isLate whether it must be looked at first
 */
record Tile(String what, long number, String page, boolean isLate) {}
