package vn.minhbach.intake.list;

/**
 * A line of the sheet that was recognised and is no application.
 *
 * @param row the row as Excel numbers it
 */
public record SkippedLine(int row, RowKind kind) {}
