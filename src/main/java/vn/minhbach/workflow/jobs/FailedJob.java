package vn.minhbach.workflow.jobs;

import java.time.Instant;

/**
 * A job that has failed as often as it may.
 *
 * @param unit code of the unit that owns the process; the city for what belongs to no process
 * @param process key of the process, as {@code public-list}; null for messages to cases
 * @param key business key of the process; null for messages to cases
 * @param activity name in the model of what failed, as {@code closePosting}; else the kind of job
 * @param failedAt null where the engine noted no incident
 */
public record FailedJob(
    String id, String unit, String process, String key, String activity, Instant failedAt) {}
