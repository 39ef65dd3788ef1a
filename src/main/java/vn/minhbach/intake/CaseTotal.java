package vn.minhbach.intake;

/**
 * The cases of a unit and scheme that stand in one state.
 *
 * @param people one for each case
 * @param dong what the scheme would give them
 */
public record CaseTotal(String unit, String scheme, long people, long dong) {}
