/**
 * Checks applications: reads what stands in each field, compares the person with the registers,
 * with the rows before it and with every list that was handed in earlier, and asks the table of the
 * scheme's conditions. All findings of a row are made at once. The machine proposes: nothing here
 * refuses anybody.
 *
 * <p>Conditions: Quyết định 3642/QĐ-UBND, Điều 5 (the table {@code scheme-conditions}); once per
 * person: Nghị quyết 68/NQ-CP, I.2.c; identity numbers: Nghị định 137/2015/NĐ-CP. Pure functions
 * over data fetched before: no SQL stands here.
 */
package vn.minhbach.intake.check;
