package vn.minhbach.decision;

import java.time.LocalDate;

/**
 * What was decided of a case.
 *
 * @param approved whether it gets the support
 * @param number of the decision, as {@code 1234/QĐ-UBND}
 * @param article on which a refusal rests, null for an approval
 */
public record CaseDecision(boolean approved, String number, LocalDate signedOn, String article) {}
