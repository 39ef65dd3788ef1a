/**
 * Takes lists in and stages them: the file is kept as it came, its rows are checked in the
 * background, one list after the other in the order in which they came, and stand in the tables
 * whole or not at all. A list that was being checked when the program stopped is checked again when
 * it starts.
 *
 * <p>Quyết định 3642/QĐ-UBND as amended by Công văn 2644/UBND-KGVX: wards receive daily, by hand,
 * post, e-mail and online. The same file twice opens nothing twice.
 */
package vn.minhbach.intake.staging;
