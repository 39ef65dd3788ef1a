/**
 * Finds the applications in a ward's sheet: where the header is and which column holds what, which
 * lines are titles, totals, sections and signatures, and which are people. Wards title and order
 * their columns as they like ({@code seeds/list-columns.csv} holds the titles that are known); what
 * a row says is read by {@code intake.check}.
 *
 * <p>Form 01 of Quyết định 3642/QĐ-UBND says what an application holds; the list is the ward's own
 * paper and no act gives it a form.
 */
package vn.minhbach.intake.list;
