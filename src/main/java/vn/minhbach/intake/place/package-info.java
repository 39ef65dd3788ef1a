/**
 * Finds the units of administration that a text names: the ward in the title of a list, the
 * commune, district and province of an address. Names repeat (25 communes of Hà Nội share theirs
 * with another, many more with communes elsewhere), so a place counts only when commune and
 * district fit together and no other province is named (Quyết định 3642/QĐ-UBND, Điều 5: legal
 * residence in the city).
 */
package vn.minhbach.intake.place;
