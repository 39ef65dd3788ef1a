package vn.minhbach.committee;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;

/** What is checked of a ballot, once when it is written down and again when it is cast. */
@Component
class BallotCheck {

  private final AttendanceMapper attendance;
  private final LineMapper lines;
  private final Recusals recusals;
  private final Clock clock;

  BallotCheck(AttendanceMapper attendance, LineMapper lines, Recusals recusals, Clock clock) {
    this.attendance = attendance;
    this.lines = lines;
    this.recusals = recusals;
    this.clock = clock;
  }

  /** The officer as a member who is present, while votes are taken. */
  Attendee voter(Sitting sitting, Officer officer) {
    officer.asAny(sitting.ward(), Role.councilMember, Role.councilChair);
    sitting.mustBe(SittingState.OPEN);
    if (Micros.of(clock.instant()) >= sitting.votingEndsAt()) {
      throw new Refused("committee.votingEnded", sitting.sitting());
    }
    return attendance.of(sitting.sitting()).stream()
        .filter(a -> a.isPresent() && a.member().equals(officer.user()))
        .findFirst()
        .orElseThrow(() -> new Refused("committee.notPresent", sitting.sitting()));
  }

  /**
   * Refuses a ballot on another list, or one whose single votes do not fit the cases that were
   * taken out.
   */
  void check(Sitting sitting, String person, String listVersion, Map<String, Vote> singles) {
    if (!listVersion.equals(sitting.listVersion())) {
      throw new Refused("committee.listChanged", sitting.sitting());
    }
    Set<String> takenOut =
        lines.of(sitting.sitting()).stream()
            .filter(Line::takenOut)
            .map(Line::caseNumber)
            .collect(Collectors.toSet());
    Map<String, String> out = recusals.reasons(sitting.sitting(), person);
    for (String caseNumber : singles.keySet()) {
      if (!takenOut.contains(caseNumber)) {
        throw new Refused("committee.notTakenOut", caseNumber);
      }
      if (out.containsKey(caseNumber)) {
        throw new Refused("committee.out." + out.get(caseNumber), caseNumber);
      }
    }
    for (String caseNumber : takenOut) {
      if (!singles.containsKey(caseNumber) && !out.containsKey(caseNumber)) {
        throw new Refused("committee.singleVoteMissing", caseNumber);
      }
    }
  }
}
