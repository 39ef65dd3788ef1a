package vn.minhbach.committee;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.CommitteeSessionProcess;

/** The secretary writes the minutes. */
@Component
class MinutesBook {

  private final SittingDesk desk;
  private final MinutesMapper mapper;
  private final CurrentOfficer currentOfficer;
  private final CommitteeSessionProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  MinutesBook(
      SittingDesk desk,
      MinutesMapper mapper,
      CurrentOfficer currentOfficer,
      CommitteeSessionProcess process,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.desk = desk;
    this.mapper = mapper;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Writes the draft down; it may be changed until it is signed, and then is to be read anew by who
   * signs.
   */
  @Transactional
  void save(String number, Minutes minutes) {
    Officer officer = currentOfficer.require();
    Sitting sitting = desk.lock(number);
    officer.as(Role.councilSecretary, sitting.ward());
    sitting.mustBe(SittingState.CALLED, SittingState.OPEN, SittingState.COUNTED);
    if (minutes.closedAt().compareTo(minutes.openedAt()) < 0) {
      throw new Refused("committee.closedBeforeOpened", minutes.openedAt(), minutes.closedAt());
    }
    mapper.save(number, minutes);
  }

  /** As {@link #save}, and completes the task {@code writeMinutes}. */
  @Transactional
  void write(String number, Minutes minutes) {
    save(number, minutes);
    process.complete(number, "writeMinutes", currentOfficer.require().user());
  }

  /** The secretary hands the minutes in to be signed; refused while nothing is written. */
  @Transactional
  void submit(String number) {
    Officer officer = currentOfficer.require();
    Sitting sitting = desk.lock(number);
    Actor secretary = officer.as(Role.councilSecretary, sitting.ward());
    sitting.mustBe(SittingState.COUNTED);
    if (mapper.of(number).isEmpty()) {
      throw new Refused("committee.minutesNotWritten", number);
    }
    mapper.handIn(number, Micros.of(clock.instant()));
    facts.publishEvent(new MinutesWritten(number, secretary, clock.instant()));
  }
}
