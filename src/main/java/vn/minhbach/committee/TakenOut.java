package vn.minhbach.committee;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Refused;

/**
 * Any member, or the secretary, takes cases out of the list by name: they are then voted on singly.
 */
@Component
class TakenOut {

  private final SittingDesk desk;
  private final SittingMapper sittings;
  private final LineMapper lines;
  private final ListedCases listed;
  private final BallotMapper ballots;
  private final CurrentOfficer currentOfficer;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  TakenOut(
      SittingDesk desk,
      SittingMapper sittings,
      LineMapper lines,
      ListedCases listed,
      BallotMapper ballots,
      CurrentOfficer currentOfficer,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.desk = desk;
    this.sittings = sittings;
    this.lines = lines;
    this.listed = listed;
    this.ballots = ballots;
    this.currentOfficer = currentOfficer;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Takes cases out. Nobody can put one back, because another member may have asked for it. Refused
   * once the first ballot is cast: its voter saw another list.
   *
   * @return the new version of the list
   */
  @Transactional
  String take(String number, Collection<String> caseNumbers) {
    Officer officer = currentOfficer.require();
    Sitting sitting = desk.lock(number);
    Actor actor =
        officer.asAny(sitting.ward(), Role.councilSecretary, Role.councilMember, Role.councilChair);
    sitting.mustBe(SittingState.CALLED, SittingState.OPEN);
    if (!ballots.cast(number).isEmpty()) {
      throw new Refused("committee.votingHasBegun", number);
    }
    Set<String> taken = listed.among(number, caseNumbers);
    Chunks.of(taken, Chunks.VALUES).forEach(chunk -> lines.takeOut(number, chunk));
    String version = ListVersion.of(lines.of(number));
    sittings.setListVersion(number, version);
    facts.publishEvent(
        new CasesTakenOut(number, List.copyOf(taken), version, actor, clock.instant()));
    return version;
  }
}
