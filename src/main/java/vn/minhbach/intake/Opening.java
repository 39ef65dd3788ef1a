package vn.minhbach.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.receipt.ReceiptCode;
import vn.minhbach.registry.NewPerson;
import vn.minhbach.scheme.Scheme;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.CaseNumber;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.UnitCode;

/**
 * Makes cases of rows: number, amount, and whether the case must wait for the outcome of another
 * ward.
 */
@Component
class Opening {

  private final SecureRandom chance = new SecureRandom();
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
    Set<Integer> waiting = elsewhere.waiting(list, rows);
    List<NewCase> opened = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      AcceptedRow row = rows.get(i);
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
              waiting.contains(row.sheetRow()) ? CaseState.WAITING_OTHER_WARD : CaseState.TO_VERIFY,
              ReceiptCode.by(chance).value()));
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
              findings.read(row.findings()).stream().map(Finding::code).distinct().toList(),
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
