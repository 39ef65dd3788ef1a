package vn.minhbach.committee;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
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

  MinutesSigning(
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

  /**
   * Writes down why this officer signs instead of who led the sitting; says nothing for who did.
   */
  @Transactional
  void save(String number, String reason) {
    Officer officer = currentOfficer.require();
    Sitting sitting = toSign(number, officer);
    boolean led = officer.user().equals(sitting.chair());
    if (!led && (reason == null || reason.isBlank())) {
      throw new Refused("committee.notTheChair", number, sitting.chair());
    }
    mapper.saveDeputy(number, led ? null : officer.user(), led ? null : reason.strip());
  }

  /** As {@link #save}, and completes the task {@code signMinutes}, behind which this signs. */
  @Transactional
  void complete(String number, String reason) {
    save(number, reason);
    process.complete(number, "signMinutes", currentOfficer.require().user());
  }

  /** The hash of the record of the sitting, votes and all, goes into the trail. */
  @Transactional
  void sign(String number) {
    Officer officer = currentOfficer.require();
    Sitting sitting = toSign(number, officer);
    Optional<String> reason =
        officer.user().equals(sitting.chair())
            ? Optional.empty()
            : Optional.of(reasonOf(officer, sitting));
    Minutes minutes =
        mapper.of(number).orElseThrow(() -> new Refused("committee.noMinutes", number));
    String reasonHash = reason.map(Sha256::hex).orElse(null);
    String hash = sittingRecord.hash(sitting, minutes, officer.user(), reasonHash);
    mapper.sign(number, hash, officer.user(), Micros.of(clock.instant()));
    desk.move(sitting, SittingState.SIGNED);
    Actor chair = officer.as(Role.councilChair, sitting.ward());
    String insteadOf = reason.map(why -> sitting.chair()).orElse(null);
    facts.publishEvent(
        new MinutesSigned(number, hash, insteadOf, reasonHash, chair, clock.instant()));
  }

  private Sitting toSign(String number, Officer officer) {
    Sitting sitting = desk.lock(number);
    officer.as(Role.councilChair, sitting.ward());
    sitting.mustBe(SittingState.COUNTED);
    return sitting;
  }

  private String reasonOf(Officer officer, Sitting sitting) {
    return mapper
        .signature(sitting.sitting())
        .filter(s -> officer.user().equals(s.deputy()))
        .map(MinutesMapper.Signature::deputyReason)
        .orElseThrow(
            () -> new Refused("committee.notTheChair", sitting.sitting(), sitting.chair()));
  }
}
