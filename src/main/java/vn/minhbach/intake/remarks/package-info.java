/**
 * Writes what the checks found into the Excel file that a ward sent, as one more column beside its
 * rows. The file is the ward's own: letters, dates, leading zeros, widths and formulas stay as they
 * are, since only the parts of the workbook that hold the new column are written anew, element by
 * element. A library that reads a whole workbook and writes its own would lose some of them, and
 * would hold a long list in memory several times over.
 *
 * <p>Remarks are texts and marked as such: none is ever taken for a formula.
 */
package vn.minhbach.intake.remarks;
