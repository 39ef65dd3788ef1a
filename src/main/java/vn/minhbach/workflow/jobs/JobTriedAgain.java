package vn.minhbach.workflow.jobs;

import java.time.Instant;
import vn.minhbach.audit.Fact;
import vn.minhbach.shared.Actor;

/**
 * An administrator had a job tried again that had failed for good.
 *
 * @param process key of the process; null for messages to cases
 * @param key business key of the process; null for messages to cases
 * @param activity what failed
 */
public record JobTriedAgain(
    String job, String process, String key, String activity, Actor actor, Instant happenedAt)
    implements Fact {

  @Override
  public String stream() {
    return "job:" + job;
  }
}
