package vn.minhbach.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.minhbach.registry.NewPerson;
import vn.minhbach.scheme.Scheme;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.CaseNumber;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.RowReference;
import vn.minhbach.shared.UnitCode;

/**
 * Makes cases of rows: number, amount, and whether the case must wait for the outcome of another
 * ward.
 */
@Component
class Opening {

  private final DoublesElsewhere elsewhere;
  private final FindingsJson findings;
  private final Clock clock;

  Opening(DoublesElsewhere elsewhere, FindingsJson findings, Clock clock) {
    this.elsewhere = elsewhere;
    this.findings = findings;
    this.clock = clock;
  }

  static NewPerson person(AcceptedRow row) {
    return new NewPerson(row.fullName(), row.identity());
  }

  List<NewCase> cases(
      AcceptedList list,
      Scheme scheme,
      List<AcceptedRow> rows,
      List<Long> persons,
      long firstSerial) {
    Map<Integer, RowReference> doubled = elsewhere.repeated(list, rows);
    Map<Integer, RowReference> open = elsewhere.open(list, rows, doubled);
    List<NewCase> opened = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      AcceptedRow row = rows.get(i);
      RowReference waitsFor = open.get(row.sheetRow());
      RowReference other = waitsFor == null ? doubled.get(row.sheetRow()) : waitsFor;
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
              other == null ? null : other.list(),
              other == null ? null : other.row()));
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
}
