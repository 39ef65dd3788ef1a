package vn.minhbach.workflow.tasklist;

import java.time.Instant;
import java.util.Map;

/**
 * What an officer has typed into the form of a task.
 *
 * @param savedAt null when nothing is kept
 * @param fields values by the form's own names for its fields
 */
record Draft(Instant savedAt, Map<String, String> fields) {

  static final Draft NONE = new Draft(null, Map.of());
}
