package vn.minhbach.workflow.tasklist;

/**
 * What the list of tasks says of one task: codes, counts and days.
 *
 * @param id of the task in the engine
 * @param key number of the case or list
 * @param unit whose it is, as offices shorten it
 * @param scheme null, as are the following, for a number that no stage knows
 * @param round number of the list
 * @param people how many it is about
 */
record TaskCard(
    String id,
    String process,
    String key,
    String unit,
    String scheme,
    Long round,
    Long people,
    TaskTime time) {}
