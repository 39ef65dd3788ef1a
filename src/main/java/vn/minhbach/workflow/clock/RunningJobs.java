package vn.minhbach.workflow.clock;

import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the locks of jobs move with the clock: a job that runs while the clock jumps over the end of
 * its lock would be taken for one that its program has abandoned, and would run twice at once.
 */
@Component
@Profile("demo")
class RunningJobs {

  private final ClockMapper jobs;

  RunningJobs(ClockMapper jobs) {
    this.jobs = jobs;
  }

  @EventListener
  void moved(ClockMoved clock) {
    jobs.prolongLocks(Duration.between(clock.from(), clock.to()).toSeconds());
  }
}
