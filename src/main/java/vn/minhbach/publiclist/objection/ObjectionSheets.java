package vn.minhbach.publiclist.objection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.intake.contact.Contacts;
import vn.minhbach.page.Paging;
import vn.minhbach.scheme.Bases;

/** Shows objections to those who look into them, and to monitors. */
@Component
@Transactional(readOnly = true)
class ObjectionSheets {

  static final Role[] READERS = {
    Role.wardOfficer, Role.wardChair, Role.labourOfficer, Role.districtLeader, Role.monitor
  };

  /** One page of them; {@code times} says how many say the same, by number. */
  record Part(
      List<Objection> objections,
      Map<String, Long> times,
      Paging paging,
      State state,
      String posting,
      LocalDate today) {}

  private final ObjectionDesk desk;
  private final ObjectionMapper objections;
  private final ObjectionCheck check;
  private final Contacts contacts;
  private final Officers officers;
  private final Bases bases;
  private final CurrentOfficer currentOfficer;

  ObjectionSheets(
      ObjectionDesk desk,
      ObjectionMapper objections,
      ObjectionCheck check,
      Contacts contacts,
      Officers officers,
      Bases bases,
      CurrentOfficer currentOfficer) {
    this.desk = desk;
    this.objections = objections;
    this.check = check;
    this.contacts = contacts;
    this.officers = officers;
    this.bases = bases;
    this.currentOfficer = currentOfficer;
  }

  Part page(State state, String posting, int page) {
    Collection<String> units = currentOfficer.require().areaAs(READERS).units();
    Paging paging = Paging.of(page, objections.count(units, posting, state));
    List<Objection> part =
        objections.page(units, posting, state, desk.today(), paging.offset(), paging.size());
    List<String> numbers = part.stream().map(Objection::number).toList();
    Map<String, Long> times =
        numbers.isEmpty()
            ? Map.of()
            : objections.repeats(numbers).stream()
                .collect(
                    Collectors.toMap(
                        ObjectionMapper.Repeats::number, ObjectionMapper.Repeats::times));
    return new Part(part, times, paging, state, posting, desk.today());
  }

  ObjectionSheet sheet(String number) {
    Objection one = desk.find(number);
    Officer officer = currentOfficer.require();
    officer.asAny(one.ward(), READERS);
    Set<Role> roles = officer.roles();
    boolean isFirst = !one.isJoined();
    boolean isWard = roles.contains(Role.wardOfficer) || roles.contains(Role.wardChair);
    boolean isOfOffice = List.of(one.office().roles()).stream().anyMatch(roles::contains);
    boolean isSaid = one.kind() != Kind.DENUNCIATION || one.kind().isSaidTo(roles);
    return new ObjectionSheet(
        isSaid ? one : one.withoutWords(),
        isSaid ? objections.joined(number) : List.of(),
        one.state() == State.RECEIVED ? objections.alike(one) : List.of(),
        one.kind().isSaidTo(roles) && (isWard || isOfOffice)
            ? contacts.of(number).orElse(null)
            : null,
        one.state() == State.RECEIVED ? assignable(one) : List.of(),
        looksLike(one),
        bases.inForce(one.kind().basis(), "", one.receivedOn()),
        !isSaid,
        one.isLate(desk.today()) || isFirst && one.isTriagedAbove(),
        isFirst && one.state() == State.RECEIVED && isOfOffice,
        isFirst && one.state() == State.OPEN && isOfOffice && isNamed(one, officer),
        isFirst && isCaseToOpen(one) && roles.contains(Role.wardOfficer));
  }

  private static Kind looksLike(Objection one) {
    boolean isToTriage = one.state() == State.RECEIVED && !one.kind().isOfOtherProcedure();
    return isToTriage ? Kind.named(one.facts()).orElse(null) : null;
  }

  private static boolean isNamed(Objection one, Officer officer) {
    return one.office() != Office.WARD
        || officer.user().equals(one.assignedTo())
        || officer.roles().contains(Role.wardChair);
  }

  private static boolean isCaseToOpen(Objection one) {
    return one.state() == State.CONCLUDED
        && one.outcome() == Outcome.UPHELD
        && one.kind().opensCase()
        && one.openedCase() == null;
  }

  /** The officers of the ward, those left out whom four eyes exclude. */
  private List<String> assignable(Objection one) {
    Set<String> excluded = check.excluded(one);
    return Stream.of(Triage.ROLES)
        .flatMap(role -> officers.holding(role, one.ward()).stream())
        .filter(officer -> !excluded.contains(officer.person()))
        .map(Officer::user)
        .distinct()
        .toList();
  }
}
