package vn.minhbach.verification;

/**
 * A finding in the reader's language, with what the ward's officer said of it.
 *
 * @param decision {@code CONFIRMED} or {@code CLEARED}; null where nobody spoke of it, as is the
 *     reason
 */
public record SheetFinding(
    String code, String text, String legalBasis, String decision, String reason) {}
