package vn.minhbach.intake;

import vn.minhbach.shared.RowReference;

/**
 * A row that repeats one of another ward.
 *
 * @param row of the list that is being accepted
 */
record DoubledRow(int row, RowReference repeats) {}
