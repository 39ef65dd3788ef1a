package vn.minhbach.workflow.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.access.Units;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.engine.Inside;
import vn.minhbach.workflow.engine.OneCommand;

/** The jobs of the own area that have failed for good: an administrator has them tried again. */
@Component
public class FailedJobs {

  private static final int TRIES = 3;

  private final FailedJobMapper jobs;
  private final ManagementService engine;
  private final OneCommand oneCommand;
  private final CurrentOfficer officers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FailedJobs(
      FailedJobMapper jobs,
      ManagementService engine,
      OneCommand oneCommand,
      CurrentOfficer officers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jobs = jobs;
    this.engine = engine;
    this.oneCommand = oneCommand;
    this.officers = officers;
    this.events = events;
    this.clock = clock;
  }

  /** The oldest of them. */
  public List<FailedJob> oldest() {
    return jobs.in(area(officers.require()), Units.CITY);
  }

  /**
   * Gives the job new tries; it runs as soon as a thread of the engine is free.
   *
   * @throws Refused code {@code workflow.unknownJob} when none of the area's has failed under this
   *     id
   */
  @Transactional
  public void tryAgain(String id) {
    Officer officer = officers.require();
    FailedJob job = jobs.find(id, area(officer), Units.CITY);
    if (job == null) {
      throw new Refused("workflow.unknownJob");
    }
    Actor actor = officer.as(Role.administrator, new UnitCode(job.unit()));
    Inside.run(() -> oneCommand.run(() -> engine.setJobRetries(id, TRIES)));
    events.publishEvent(
        new JobTriedAgain(id, job.process(), job.key(), job.activity(), actor, clock.instant()));
  }

  private static Set<String> area(Officer officer) {
    return officer.areaAs(Role.administrator).units();
  }
}
