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

/** The secretary writes the minutes, whoever led the sitting signs them. */
@Component
class MinutesBook {

  private final SittingDesk desk;
  private final MinutesMapper mapper;
  private final SittingRecord sittingRecord;
  private final CurrentOfficer currentOfficer;
  private final CommitteeSessionProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  MinutesBook(
      SittingDesk desk,
      MinutesMapper mapper,
      SittingRecord sittingRecord,
      CurrentOfficer currentOfficer,
      CommitteeSessionProcess process,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.desk = desk;
    this.mapper = mapper;
    this.sittingRecord = sittingRecord;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
  }

  /** Writes the draft down; it may be changed until it is signed. */
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

  /** Completes the task {@code signMinutes}, behind which {@link #sign} runs. */
  @Transactional
  void complete(String number) {
    process.complete(number, "signMinutes", currentOfficer.require().user());
  }

  /** The chair signs: the hash of the record of the sitting, votes and all, goes into the trail. */
  @Transactional
  void sign(String number) {
    Officer officer = currentOfficer.require();
    Sitting sitting = desk.lock(number);
    Actor chair = officer.as(Role.councilChair, sitting.ward());
    sitting.mustBe(SittingState.COUNTED);
    if (!officer.user().equals(sitting.chair())) {
      throw new Refused("committee.notTheChair", number, sitting.chair());
    }
    Minutes minutes =
        mapper.of(number).orElseThrow(() -> new Refused("committee.noMinutes", number));
    String hash = sittingRecord.hash(sitting, minutes);
    mapper.sign(number, hash, officer.user(), Micros.of(clock.instant()));
    desk.move(sitting, SittingState.SIGNED);
    facts.publishEvent(new MinutesSigned(number, hash, chair, clock.instant()));
  }
}
