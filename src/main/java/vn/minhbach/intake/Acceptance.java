package vn.minhbach.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Act;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.registry.People;
import vn.minhbach.scheme.Scheme;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.SupportCaseProcess;

/**
 * Opens the cases of a checked list, all of them or none; who handed it in and who accepted it both
 * took the cases in.
 */
@Component
public class Acceptance {

  private static final int ROWS_AT_ONCE = 2000;

  private final AcceptanceMapper lists;
  private final CaseMapper cases;
  private final Opening opening;
  private final Withdrawal withdrawal;
  private final People people;
  private final Schemes schemes;
  private final FourEyes fourEyes;
  private final CurrentOfficer officers;
  private final Officers wardOfficers;
  private final SupportCaseProcess process;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Acceptance(
      AcceptanceMapper lists,
      CaseMapper cases,
      Opening opening,
      Withdrawal withdrawal,
      People people,
      Schemes schemes,
      FourEyes fourEyes,
      CurrentOfficer officers,
      Officers wardOfficers,
      SupportCaseProcess process,
      ApplicationEventPublisher events,
      Clock clock) {
    this.lists = lists;
    this.cases = cases;
    this.opening = opening;
    this.withdrawal = withdrawal;
    this.people = people;
    this.schemes = schemes;
    this.fourEyes = fourEyes;
    this.officers = officers;
    this.wardOfficers = wardOfficers;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @return how many cases the list has; asked again for a list that is accepted, it opens nothing
   *     and says the same
   * @throws Refused when the list is not checked yet or failed, has a newer version, belongs to
   *     another ward, nobody of the ward could verify its cases any more, or its rows are no longer
   *     those that were counted when it was checked
   */
  @Transactional
  public int accept(long id) {
    return accept(id, list -> {});
  }

  /**
   * As {@link #accept(long)}, for who has read what it means.
   *
   * @param read the {@link ReadTotals} of the page
   * @throws Refused code {@code intake.listChanged} when the list was checked again since
   */
  @Transactional
  public int accept(long id, String read) {
    return accept(
        id,
        list -> {
          if (!list.read().equals(read)) {
            throw new Refused("intake.listChanged", String.valueOf(id));
          }
        });
  }

  private int accept(long id, Consumer<AcceptedList> isRead) {
    AcceptedList list = lists.lock(id);
    Officer officer = officers.require();
    if (list == null || !officer.area().units().contains(list.unit())) {
      throw new Refused("intake.unknownList", String.valueOf(id));
    }
    Actor actor = officer.as(Role.wardOfficer, new UnitCode(list.unit()));
    if (list.status().equals("accepted")) {
      return lists.cases(id);
    }
    checkVerifierIsLeft(list, actor);
    checkNewest(id);
    if (lists.accept(id) != 1) {
      throw new Refused("intake.notChecked", String.valueOf(id));
    }
    isRead.accept(list);
    withdrawal.replacedBy(list, actor);
    int opened = open(list, actor);
    if (!list.balancesWith(opened)) {
      throw new Refused("intake.unbalanced", String.valueOf(id), opened, list.readableTotal());
    }
    events.publishEvent(
        new ListAccepted("list:" + id, actor, clock.instant(), list.scheme(), list.unit(), opened));
    return opened;
  }

  /** Whoever handed in a corrected file said by it that this one is wrong. */
  private void checkNewest(long id) {
    Long newer = lists.newerVersion(id);
    if (newer != null) {
      throw new Refused("intake.newerVersion", String.valueOf(id), String.valueOf(newer));
    }
  }

  /** Two officers are enough for a ward only while one of them both hands in and accepts. */
  private void checkVerifierIsLeft(AcceptedList list, Actor accepting) {
    Set<String> takers = Set.copyOf(takers(list, accepting).stream().map(Actor::person).toList());
    boolean isLeft =
        wardOfficers.holding(Role.wardOfficer, new UnitCode(list.unit())).stream()
            .anyMatch(officer -> !takers.contains(officer.person()));
    if (takers.size() > 1 && !isLeft) {
      throw new Refused("intake.nobodyLeftToVerify", list.receivedBy());
    }
  }

  private int open(AcceptedList list, Actor actor) {
    Scheme scheme = schemes.inForce(list.scheme(), list.receivedOn());
    int opened = 0;
    int after = 0;
    List<AcceptedRow> rows = lists.rows(list.id(), after, ROWS_AT_ONCE);
    while (!rows.isEmpty()) {
      open(list, scheme, rows, actor);
      opened += rows.size();
      after = rows.get(rows.size() - 1).sheetRow();
      rows = lists.rows(list.id(), after, ROWS_AT_ONCE);
    }
    return opened;
  }

  private void open(AcceptedList list, Scheme scheme, List<AcceptedRow> rows, Actor actor) {
    List<Long> persons = people.register(rows.stream().map(Opening::person).toList());
    List<NewCase> opened = opening.cases(list, scheme, rows, persons, serials(list, rows.size()));
    Chunks.of(opened, Chunks.ROWS)
        .forEach(chunk -> cases.insert(chunk, Micros.of(clock.instant())));
    List<String> numbers = opened.stream().map(NewCase::caseNumber).toList();
    for (Actor taker : takers(list, actor)) {
      fourEyes.act(numbers, Act.TOOK_IN, taker);
    }
    opening.facts(list, scheme, rows, opened, actor).forEach(events::publishEvent);
    process.open(numbers, waiting(opened));
  }

  /** The first of the serial numbers taken for these rows. */
  private long serials(AcceptedList list, int count) {
    int year = list.receivedOn().getYear();
    cases.takeSerials(list.unit(), year, count);
    return cases.lastSerial(list.unit(), year) - count + 1;
  }

  private static List<Actor> takers(AcceptedList list, Actor accepting) {
    List<Actor> takers = new ArrayList<>(List.of(accepting));
    if (!list.receivedByPerson().equals(accepting.person())) {
      takers.add(
          new Actor(list.receivedBy(), list.receivedByPerson(), accepting.role(), list.unit()));
    }
    return takers;
  }

  private static Set<String> waiting(List<NewCase> opened) {
    Set<String> waiting = new HashSet<>();
    for (NewCase c : opened) {
      if (c.state() == CaseState.WAITING_OTHER_WARD) {
        waiting.add(c.caseNumber());
      }
    }
    return waiting;
  }
}
