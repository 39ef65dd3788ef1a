package vn.minhbach.scheme;

import vn.minhbach.shared.Outcome;

/**
 * A condition that an application does not meet.
 *
 * @param code code of the finding, as {@code UNDER_15}
 * @param outcome what it makes of the application: ineligible or review
 * @param column the field of the list that it speaks of, null where it is none
 * @param legalBasis where the condition stands, as {@link vn.minhbach.shared.LegalBasis#toString()}
 */
public record Condition(String code, Outcome outcome, String column, String legalBasis) {}
