package vn.minhbach.decision;

import java.time.LocalDate;

/**
 * The decision as the papers that rest on it cite it.
 *
 * @param number the decision's number, as {@code 1234/QĐ-UBND}
 * @param signedOn day of signature
 */
public record DecisionPaper(String dossier, String number, LocalDate signedOn) {}
