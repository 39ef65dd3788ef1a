/**
 * The pages on which a ward hands its lists in, sees what was found in each row, hands in the
 * corrected file, and takes the remarks home as the Excel file that it sent. Names and numbers of
 * applicants are shown to the ward that keeps the list alone.
 *
 * <p>Quyết định 3642/QĐ-UBND as amended by Công văn 2644/UBND-KGVX: the ward receives, and what is
 * missing or wrong is told to it in words. Whether a list is taken in is decided by the acts beside
 * this package; here nothing is decided.
 */
package vn.minhbach.intake.page;
