package vn.minhbach.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.registry.NewPerson;
import vn.minhbach.scheme.Scheme;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.CaseNumber;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.RowReference;
import vn.minhbach.shared.UnitCode;

/** Makes cases of rows: number, amount, and whether the case must wait for the outcome of another ward. */
@Component
class Opening {

  private final CaseMapper cases;
  private final FindingsJson findings;
  private final Clock clock;

  Opening(CaseMapper cases, FindingsJson findings, Clock clock) {
    this.cases = cases;
    this.findings = findings;
    this.clock = clock;
  }

  static NewPerson person(AcceptedRow row) {
    return new NewPerson(
        row.idNumber(), row.fullName(), row.nameKey(), row.birthDate(), row.birthYear(), row.sex());
  }

  List<NewCase> cases(
      AcceptedList list, Scheme scheme, List<AcceptedRow> rows, List<Long> persons, long firstSerial) {
    Map<Integer, RowReference> doubled = stillOpenElsewhere(list, rows);
    List<NewCase> opened = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      AcceptedRow row = rows.get(i);
      RowReference waitsFor = doubled.get(row.sheetRow());
      CaseNumber number =
          CaseNumber.of(new UnitCode(list.unit()), list.receivedOn().getYear(), firstSerial + i);
      opened.add(
          new NewCase(
              number.value(),
              list.id(),
              row.sheetRow(),
              list.scheme(),
              list.unit(),
              persons.get(i),
              scheme.amount().amount(),
              Optional.ofNullable(row.neighbourhood()).orElse(""),
              waitsFor == null ? CaseState.TO_VERIFY : CaseState.WAITING_OTHER_WARD,
              waitsFor == null ? null : waitsFor.list(),
              waitsFor == null ? null : waitsFor.row()));
    }
    return opened;
  }

  List<CaseOpened> facts(
      AcceptedList list, Scheme scheme, List<AcceptedRow> rows, List<NewCase> opened, Actor actor) {
    Instant received = list.receivedOn().atStartOfDay(clock.getZone()).toInstant();
    List<CaseOpened> facts = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      AcceptedRow row = rows.get(i);
      NewCase c = opened.get(i);
      facts.add(
          new CaseOpened(
              "case:" + c.caseNumber(),
              actor,
              received,
              scheme.basis().toString(),
              list.id(),
              row.sheetRow(),
              list.scheme(),
              c.person(),
              c.amount(),
              findings.read(row.findings()).stream().map(Finding::code).toList(),
              personal(row)));
    }
    return facts;
  }

  private static Map<String, String> personal(AcceptedRow row) {
    Map<String, String> personal = new HashMap<>();
    personal.put("fullName", row.fullName());
    if (row.idNumber() != null) {
      personal.put("idNumber", row.idNumber());
    }
    return personal;
  }

  /** The double in another ward that each row repeats, unless that one has already ended. */
  private Map<Integer, RowReference> stillOpenElsewhere(AcceptedList list, List<AcceptedRow> rows) {
    Map<Integer, RowReference> doubled = new HashMap<>();
    for (AcceptedRow row : rows) {
      findings.read(row.findings()).stream()
          .filter(f -> f.code().equals("DUPLICATE") && f.sameAs() != null)
          .map(Finding::sameAs)
          .filter(other -> !other.unit().equals(list.unit()))
          .findFirst()
          .ifPresent(other -> doubled.put(row.sheetRow(), other));
    }
    if (!doubled.isEmpty()) {
      Set<RowReference> ended = new HashSet<>();
      cases.ofRows(doubled.values()).stream()
          .filter(c -> c.state().isClosed())
          .forEach(c -> ended.add(new RowReference(c.unit(), c.list(), c.row())));
      doubled.values().removeIf(ended::contains);
    }
    return doubled;
  }
}
