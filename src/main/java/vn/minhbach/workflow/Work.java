package vn.minhbach.workflow;

/**
 * A case or a list in figures.
 *
 * @param key its number, the business key of its process
 * @param round number of the list: of the year for a list of a stage, of all for one that came in
 * @param people how many it is about
 */
public record Work(String key, String scheme, long round, long people) {}
