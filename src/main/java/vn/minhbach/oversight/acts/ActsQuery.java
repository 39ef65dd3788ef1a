package vn.minhbach.oversight.acts;

import java.util.Collection;

/**
 * Whose acts, of which kind, from when to when.
 *
 * @param from UTC microseconds
 * @param to UTC microseconds, included
 * @param units of the officers
 * @param officer empty for all
 * @param fact empty for all
 */
record ActsQuery(long from, long to, Collection<String> units, String officer, String fact) {}
