package vn.minhbach.intake;

/**
 * Cases of a ward and scheme that stand in one state.
 *
 * @param dong sum of their amounts
 */
public record CaseCount(String unit, String scheme, CaseState state, long people, long dong) {}
