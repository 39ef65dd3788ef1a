package vn.minhbach.committee;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Area;
import vn.minhbach.access.Council;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;

/** Shows sittings to the officers of their area. */
@Component
@Transactional(readOnly = true)
class SittingSheets {

  static final Role[] READERS = {
    Role.councilSecretary,
    Role.councilMember,
    Role.councilChair,
    Role.wardChair,
    Role.wardOfficer,
    Role.labourOfficer,
    Role.districtLeader,
    Role.monitor
  };

  private static final int PAGE = 200;

  private final CurrentOfficer currentOfficer;
  private final SittingDesk desk;
  private final SittingMapper sittings;
  private final AttendanceMapper attendance;
  private final Council council;
  private final BallotMapper ballots;
  private final MinutesMapper minutes;
  private final LineMapper lines;
  private final SheetRows rows;
  private final SittingRecord sittingRecord;

  SittingSheets(
      CurrentOfficer currentOfficer,
      SittingDesk desk,
      SittingMapper sittings,
      AttendanceMapper attendance,
      Council council,
      BallotMapper ballots,
      MinutesMapper minutes,
      LineMapper lines,
      SheetRows rows,
      SittingRecord sittingRecord) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.sittings = sittings;
    this.attendance = attendance;
    this.council = council;
    this.ballots = ballots;
    this.minutes = minutes;
    this.lines = lines;
    this.rows = rows;
    this.sittingRecord = sittingRecord;
  }

  /** The newest sittings of the reader's area, without their lists. */
  List<Sitting> newest(SittingState state) {
    Area area = currentOfficer.require().areaAs(READERS);
    return area.units().isEmpty() ? List.of() : sittings.page(area.units(), state, 0, PAGE);
  }

  /** The sitting with its list; names are for those who work on it and not for a monitor. */
  SittingSheet sheet(String number) {
    return sheet(number, list -> list);
  }

  /**
   * As {@link #sheet(String)}, with some rows of the list alone.
   *
   * @param part takes from the list what is wanted
   */
  SittingSheet sheet(String number, UnaryOperator<List<Line>> part) {
    Sitting sitting = desk.find(number);
    Officer reader = currentOfficer.require();
    Actor actor = reader.asAny(sitting.ward(), READERS);
    boolean names = !actor.role().equals(Role.monitor.name());
    List<Attendee> roll = roll(sitting);
    Optional<Attendee> me =
        roll.stream().filter(a -> a.isPresent() && a.member().equals(reader.user())).findFirst();
    List<Line> list = lines.of(number);
    List<BallotMapper.Row> ballotsWritten = ballots.of(number);
    Optional<Minutes> draft = minutes.of(number);
    return new SittingSheet(
        number,
        sitting.unit(),
        sitting.scheme(),
        sitting.heldOn(),
        sitting.place(),
        sitting.state(),
        sitting.listVersion(),
        sitting.memberCount(),
        sitting.quorum(),
        sitting.votingEndsAt() == null ? null : Micros.toInstant(sitting.votingEndsAt()),
        sitting.secretary(),
        sitting.chair(),
        counts(list),
        votes(sitting, roll, ballotsWritten),
        Totals.of(list.size(), lines.tallies(number)),
        roll,
        me.map(attendee -> mine(attendee, ballotsWritten)).orElse(null),
        draft.orElse(null),
        draft.map(written -> sittingRecord.version(sitting, written)).orElse(null),
        minutes.signature(number).orElse(null),
        reader.user().equals(sitting.chair()),
        rows.of(number, part.apply(list), names, me.map(Attendee::person).orElse(null)));
  }

  /** The control totals of a sitting. */
  Totals totals(String number) {
    Sitting sitting = desk.find(number);
    currentOfficer.require().asAny(sitting.ward(), READERS);
    return Totals.of(sitting.lineCount(), lines.tallies(number));
  }

  /**
   * The roll as it was called; before, the council's members without a word on whether they came.
   */
  List<Attendee> roll(Sitting sitting) {
    List<Attendee> roll = attendance.of(sitting.sitting());
    return roll.isEmpty()
        ? council.of(sitting.ward()).stream().map(SittingSheets::member).toList()
        : roll;
  }

  private static Attendee member(Council.Member member) {
    return new Attendee(member.user(), member.person(), member.role(), null);
  }

  static SittingSheet.Counts counts(List<Line> list) {
    return new SittingSheet.Counts(
        list.size(),
        (int) list.stream().filter(Line::recommended).count(),
        (int) list.stream().filter(line -> !line.findings().isEmpty()).count(),
        (int) list.stream().filter(Line::takenOut).count(),
        list.stream().mapToLong(Line::amount).reduce(0, Math::addExact));
  }

  static SittingSheet.Votes votes(
      Sitting sitting, List<Attendee> roll, List<BallotMapper.Row> written) {
    List<BallotMapper.Row> cast = written.stream().filter(BallotMapper.Row::isCast).toList();
    int present = (int) roll.stream().filter(Attendee::isPresent).count();
    boolean counted = sitting.state().isCounted();
    return new SittingSheet.Votes(
        present,
        cast.size(),
        counted ? count(cast, Vote.FOR) : null,
        counted ? count(cast, Vote.AGAINST) : null,
        counted ? count(cast, Vote.ABSTAIN) : null);
  }

  private static int count(List<BallotMapper.Row> cast, Vote vote) {
    return (int) cast.stream().filter(row -> row.listVote() == vote).count();
  }

  private static SittingSheet.Mine mine(Attendee me, List<BallotMapper.Row> written) {
    return written.stream()
        .filter(row -> row.person().equals(me.person()))
        .findFirst()
        .map(row -> new SittingSheet.Mine(row.listVote(), row.isCast()))
        .orElse(new SittingSheet.Mine(null, false));
  }
}
