package vn.minhbach.oversight;

/**
 * Whose figures are added up: a ward's under a scheme, or one list's.
 *
 * @param list null for all lists of the ward
 */
record Scope(String unit, String scheme, Long list) {}
