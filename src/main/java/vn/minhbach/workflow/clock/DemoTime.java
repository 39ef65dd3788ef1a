package vn.minhbach.workflow.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;

/**
 * Moves the clock of the demonstration, and the engine's with it, so that timers fall due. Exists
 * in the demo profile alone.
 */
@Component
@Profile("demo")
class DemoTime {

  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2021, 8, 17, 7, 30);

  private final DemoClock clock;
  private final ClockMapper kept;
  private final ProcessEngine engine;
  private final CurrentOfficer officers;
  private final ApplicationEventPublisher events;

  DemoTime(
      DemoClock clock,
      ClockMapper kept,
      ProcessEngine engine,
      CurrentOfficer officers,
      ApplicationEventPublisher events) {
    this.clock = clock;
    this.kept = kept;
    this.engine = engine;
    this.officers = officers;
    this.events = events;
    start();
  }

  private void start() {
    Long offset = kept.offset();
    if (offset == null) {
      Instant first = FIRST_DAY.atZone(clock.getZone()).toInstant();
      offset = clock.offsetTo(first);
      kept.keep(offset, Micros.of(first));
    }
    run(offset);
  }

  private void run(long offset) {
    clock.offset(offset);
    ClockUtil.offset(offset);
  }

  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  /**
   * The clocks move once it is kept: what is rolled back leaves them as they were.
   *
   * @param to local time of Hanoi, later than now
   * @throws Refused code {@code workflow.clockBack} when it is not later
   */
  @Transactional
  public void forward(LocalDateTime to) {
    Officer officer = officers.require();
    Actor actor = officer.as(Role.administrator, officer.unit());
    Instant from = clock.instant();
    Instant target = to.atZone(clock.getZone()).toInstant();
    if (!target.isAfter(from)) {
      throw new Refused("workflow.clockBack", now().format(SPOKEN));
    }
    long offset = clock.offsetTo(target);
    kept.keep(offset, Micros.of(target));
    events.publishEvent(new ClockMoved("clock", actor, from, from, target));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            run(offset);
            lookForTimers();
          }
        });
  }

  private void lookForTimers() {
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getJobExecutor()
        .jobWasAdded();
  }
}
