/**
 * Opens the Excel file that a ward uploads, and gives its rows one after the other. What comes from
 * outside is not trusted: a file that is no workbook, is locked, broken, swollen or dangerous is
 * refused with its own words before a cell is read, so that nothing is half imported. What the rows
 * mean is not known here.
 */
package vn.minhbach.intake.file;
