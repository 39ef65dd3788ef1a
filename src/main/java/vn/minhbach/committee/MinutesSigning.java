package vn.minhbach.committee;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.Scans;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;
import vn.minhbach.workflow.CommitteeSessionProcess;

/**
 * Whoever led the sitting signs its minutes. Where that officer is away or locked, another chair of
 * the ward's council signs instead and says why, or the cases of the sitting would wait for ever.
 */
@Component
class MinutesSigning {

  private final SittingDesk desk;
  private final MinutesMapper mapper;
  private final SittingRecord sittingRecord;
  private final CurrentOfficer currentOfficer;
  private final CommitteeSessionProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;
  private final Scans scans;

  MinutesSigning(
      SittingDesk desk,
      MinutesMapper mapper,
      SittingRecord sittingRecord,
      CurrentOfficer currentOfficer,
      CommitteeSessionProcess process,
      ApplicationEventPublisher facts,
      Clock clock,
      Scans scans) {
    this.desk = desk;
    this.mapper = mapper;
    this.sittingRecord = sittingRecord;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
    this.scans = scans;
  }

  /**
   * Writes down which minutes this officer has read, and why another signs them than who led the
   * sitting.
   *
   * @param version of the minutes, as the sheet shows it
   * @throws Refused code {@code committee.minutesChanged} when the secretary has changed them since
   */
  @Transactional
  void save(String number, String version, String reason) {
    Officer officer = currentOfficer.require();
    Sitting sitting = toSign(number, officer);
    boolean led = officer.user().equals(sitting.chair());
    if (!led && (reason == null || reason.isBlank())) {
      throw new Refused("committee.notTheChair", number, sitting.chair());
    }
    minutes(sitting, version);
    String deputyReason = led ? null : reason.strip();
    mapper.saveReader(number, new MinutesMapper.Reader(officer.user(), version, deputyReason));
  }

  /** As {@link #save}, and completes the task {@code signMinutes}, behind which this signs. */
  @Transactional
  void complete(String number, String version, String reason) {
    save(number, version, reason);
    process.complete(number, "signMinutes", currentOfficer.require().user());
  }

  /** The hash of the record of the sitting, votes and all, goes into the trail. */
  @Transactional
  void sign(String number) {
    Officer officer = currentOfficer.require();
    Sitting sitting = toSign(number, officer);
    MinutesMapper.Reader reader = reader(officer, sitting);
    Minutes minutes = minutes(sitting, reader.version());
    scans.require(PaperKind.MINUTES, number, reader.version(), null);
    String reason = reader.deputyReason();
    String reasonHash = reason == null ? null : Sha256.hex(reason);
    String hash = sittingRecord.hash(sitting, minutes, officer.user(), reasonHash);
    mapper.sign(number, hash, officer.user(), Micros.of(clock.instant()));
    desk.move(sitting, SittingState.SIGNED);
    Actor chair = officer.as(Role.councilChair, sitting.ward());
    String insteadOf = reason == null ? null : sitting.chair();
    facts.publishEvent(
        new MinutesSigned(number, hash, insteadOf, reasonHash, chair, clock.instant()));
  }

  private Sitting toSign(String number, Officer officer) {
    Sitting sitting = desk.lock(number);
    officer.as(Role.councilChair, sitting.ward());
    sitting.mustBe(SittingState.COUNTED);
    return sitting;
  }

  /** Who completes the task is who has read the minutes. */
  private MinutesMapper.Reader reader(Officer officer, Sitting sitting) {
    String number = sitting.sitting();
    return mapper
        .reader(number)
        .filter(r -> r.user().equals(officer.user()))
        .orElseThrow(
            () ->
                officer.user().equals(sitting.chair())
                    ? new Refused("committee.minutesChanged", number)
                    : new Refused("committee.notTheChair", number, sitting.chair()));
  }

  /** The minutes, if they and the record around them are still of this version. */
  private Minutes minutes(Sitting sitting, String version) {
    String number = sitting.sitting();
    Minutes minutes =
        mapper.of(number).orElseThrow(() -> new Refused("committee.noMinutes", number));
    if (!sittingRecord.version(sitting, minutes).equals(version)) {
      throw new Refused("committee.minutesChanged", number);
    }
    return minutes;
  }
}
