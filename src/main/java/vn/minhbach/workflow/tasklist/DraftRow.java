package vn.minhbach.workflow.tasklist;

/**
 * A draft as it is stored.
 *
 * @param fields a JSON object
 * @param savedAt microseconds UTC
 */
record DraftRow(String fields, long savedAt) {}
