package vn.minhbach.shared;

/**
 * One thing that a check found, for the people who decide. Texts are made from the code when they
 * are shown.
 *
 * @param code a word of the rule, never reused, as {@code HAS_LABOUR_CONTRACT}; its text is {@code
 *     finding.<code>}
 * @param outcome what this finding alone would make of the application
 * @param column the column of the ward's list that it speaks of, as {@code idNumber}; null where it
 *     is none
 * @param detail fills the text: a date, a unit, a row number; never a name or an identity number
 * @param legalBasis where the rule stands, as {@link LegalBasis#toString()}
 * @param sameAs the other row, for a double; else null
 */
public record Finding(
    String code,
    Outcome outcome,
    String column,
    String detail,
    String legalBasis,
    RowReference sameAs) {}
