package vn.minhbach.shared;

/**
 * A row of a ward's list, as the ward numbers it.
 *
 * @param unit ward that handed the list in
 * @param list the list's id
 * @param row the row as Excel numbers it, from 1
 */
public record RowReference(String unit, long list, int row) {}
