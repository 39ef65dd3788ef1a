package vn.minhbach.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Council;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.CommitteeSessionProcess;

/** The secretary writes down who came; whether the council has its quorum follows from that. */
@Component
class RollCall {

  private final SittingDesk desk;
  private final SittingMapper sittings;
  private final AttendanceMapper attendance;
  private final Council council;
  private final CouncilRules rules;
  private final Recusals recusals;
  private final CurrentOfficer currentOfficer;
  private final CommitteeSessionProcess process;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  RollCall(
      SittingDesk desk,
      SittingMapper sittings,
      AttendanceMapper attendance,
      Council council,
      CouncilRules rules,
      Recusals recusals,
      CurrentOfficer currentOfficer,
      CommitteeSessionProcess process,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.desk = desk;
    this.sittings = sittings;
    this.attendance = attendance;
    this.council = council;
    this.rules = rules;
    this.recusals = recusals;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.facts = facts;
    this.clock = clock;
  }

  /** Writes the roll down; it may be corrected until the task is completed. */
  @Transactional
  void save(String number, Attendance who) {
    Sitting sitting = desk.lock(number);
    Actor secretary = currentOfficer.require().as(Role.councilSecretary, sitting.ward());
    sitting.mustBe(SittingState.CALLED);
    Set<String> writers = Set.copyOf(List.of(secretary.person(), sitting.secretaryPerson()));
    List<Attendee> roll = Roll.of(membersOf(sitting), who, writers);
    attendance.delete(number);
    attendance.insert(number, roll);
    sittings.setChair(number, who.chair());
  }

  private List<Council.Member> membersOf(Sitting sitting) {
    List<Council.Member> members = council.of(sitting.ward());
    if (members.isEmpty()) {
      throw new Refused("committee.noMembers", sitting.unit());
    }
    return members;
  }

  /** As {@link #save}, and completes the task {@code recordAttendance}. */
  @Transactional
  void record(String number, Attendance who) {
    save(number, who);
    process.complete(number, "recordAttendance", currentOfficer.require().user());
  }

  /**
   * Opens the sitting if the quorum is there, and finds who is out for which case. True if the
   * council can vote.
   */
  @Transactional
  boolean open(String number) {
    Sitting sitting = desk.lock(number);
    Actor secretary = currentOfficer.require().as(Role.councilSecretary, sitting.ward());
    sitting.mustBe(SittingState.CALLED);
    List<Attendee> roll = rollOf(sitting);
    List<Attendee> present = roll.stream().filter(Attendee::isPresent).toList();
    int quorum = rules.quorum(sitting.heldOn()).of(Roll.seats(roll));
    boolean quorate = sitting.chair() != null && present.size() >= quorum;
    Instant votingEnds = rules.votingEnds(LocalDate.now(clock));
    SittingState state = quorate ? SittingState.OPEN : SittingState.CALLED;
    sittings.open(
        number, state, Roll.seats(roll), quorum, Micros.of(votingEnds), Micros.of(clock.instant()));
    council.sat(sitting.ward(), satDown(sitting, present, secretary));
    facts.publishEvent(recorded(sitting, roll, quorum, quorate, secretary));
    if (quorate) {
      recusals.findEarlierActs(number, present);
    }
    return quorate;
  }

  private static Set<String> satDown(Sitting sitting, List<Attendee> present, Actor secretary) {
    Set<String> persons = new HashSet<>(Set.of(sitting.secretaryPerson()));
    persons.add(secretary.person());
    present.forEach(member -> persons.add(member.person()));
    return persons;
  }

  private List<Attendee> rollOf(Sitting sitting) {
    if (LocalDate.now(clock).isBefore(sitting.heldOn())) {
      throw new Refused("committee.notYetHeld", sitting.sitting(), new Day(sitting.heldOn()));
    }
    List<Attendee> roll = attendance.of(sitting.sitting());
    if (roll.isEmpty()) {
      throw new Refused("committee.noAttendance", sitting.sitting());
    }
    return roll;
  }

  private AttendanceRecorded recorded(
      Sitting sitting, List<Attendee> roll, int quorum, boolean quorate, Actor secretary) {
    return new AttendanceRecorded(
        sitting.sitting(),
        Roll.seats(roll),
        quorum,
        quorate,
        sitting.chair(),
        users(roll, Presence.PRESENT),
        users(roll, Presence.EXCUSED),
        secretary,
        clock.instant(),
        rules.quorumBasis(sitting.heldOn()));
  }

  private static List<String> users(List<Attendee> roll, Presence presence) {
    return roll.stream().filter(a -> a.presence() == presence).map(Attendee::member).toList();
  }
}
