package vn.minhbach.decision;

import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.audit.Leaves;
import vn.minhbach.decision.list.DecisionEntry;
import vn.minhbach.decision.list.LineOpinion;
import vn.minhbach.decision.list.LineRuling;
import vn.minhbach.intake.CaseState;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.UnitCode;

/**
 * Puts cases that wait for submission into a ward and plays its dossiers, for tests of this stage
 * and of the next.
 */
@TestComponent
@Import(InventedApplicants.class)
public class DossierPlay {

  public static final String SCHEME = "HN-3642-LDTD";
  public static final long RATE = 1_500_000;
  public static final String ARTICLE = "Điều 5, 3642/QĐ-UBND";

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final FourEyes fourEyes;
  private final Officers officers;
  private final DossierPreparing preparing;
  private final Submission submission;
  private final Appraisal appraisal;
  private final Deciding deciding;
  private final DossierSheets sheets;
  private final RuntimeService processes;
  private final Clock clock;

  DossierPlay(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      FourEyes fourEyes,
      Officers officers,
      DossierPreparing preparing,
      Submission submission,
      Appraisal appraisal,
      Deciding deciding,
      DossierSheets sheets,
      RuntimeService processes,
      Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.fourEyes = fourEyes;
    this.officers = officers;
    this.preparing = preparing;
    this.submission = submission;
    this.appraisal = appraisal;
    this.deciding = deciding;
    this.sheets = sheets;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Cases of a person each, taken in by canbo1, verified by canbo2 and voted on by a member of the
   * council.
   */
  public List<String> cases(String unit, int count, CaseState state) {
    List<String> numbers = new ArrayList<>();
    int serial = serial(unit);
    for (int i = 1; i <= count; i++) {
      String number = "%s-21-%06d".formatted(unit, serial + i);
      insert(unit, number, serial + i, state);
      numbers.add(number);
    }
    act(numbers, Act.TOOK_IN, Role.wardOfficer, user("canbo1", unit));
    act(numbers, Act.VERIFIED, Role.wardOfficer, user("canbo2", unit));
    act(numbers, Act.VOTED, Role.councilMember, user("uyvien1", unit));
    return numbers;
  }

  /** The registry's person of a case. */
  public long person(String caseNumber) {
    return sql.queryForObject(
        "SELECT person FROM intake_case WHERE case_number = ?", Long.class, caseNumber);
  }

  /** Makes a case the application of another case's person. */
  public void samePerson(String caseNumber, String as) {
    sql.update("UPDATE intake_case SET person = ? WHERE case_number = ?", person(as), caseNumber);
  }

  public String prepared(String unit, List<String> cases) {
    return as(user("canbo1", unit), () -> preparing.prepare(new UnitCode(unit), SCHEME, cases));
  }

  public void signed(String dossier) {
    String chair = user("chutich", unit(dossier));
    String version = sheet(chair, dossier).listVersion();
    as(chair, () -> submission.sign(dossier, version, "12/TTr-UBND", today()));
  }

  public void appraised(String dossier, LineOpinion... named) {
    as("laodong1q004", () -> appraisal.appraise(dossier, List.of(named), true));
  }

  /** A number that no other decision of the tests has. */
  static String paper(String dossier) {
    return dossier.replace("-", "") + "/QĐ-UBND";
  }

  public void decided(String dossier, LineRuling... refusals) {
    decided(dossier, List.of(), List.of(refusals), List.of());
  }

  public void decided(
      String dossier,
      List<LineRuling> approvals,
      List<LineRuling> refusals,
      List<LineRuling> sentBack) {
    String version = sheet("lanhdaoq004", dossier).listVersion();
    DecisionEntry entry =
        new DecisionEntry(
            version, paper(dossier), today(), approvals, refusals, sentBack, "approve");
    as("lanhdaoq004", () -> deciding.decide(dossier, entry));
  }

  /** A dossier over cases of which every one is approved. */
  public String approved(String unit, List<String> cases) {
    String dossier = prepared(unit, cases);
    signed(dossier);
    appraised(dossier);
    decided(dossier);
    return dossier;
  }

  DossierSheet sheet(String user, String dossier) {
    return as(user, () -> sheets.sheet(dossier));
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Puts a case where a later sitting or posting would have brought it. */
  public void state(String caseNumber, CaseState state) {
    sql.update("UPDATE intake_case SET state = ? WHERE case_number = ?", state.name(), caseNumber);
  }

  public CaseState state(String caseNumber) {
    return CaseState.valueOf(
        sql.queryForObject(
            "SELECT state FROM intake_case WHERE case_number = ?", String.class, caseNumber));
  }

  /** States of the cases, in their order. */
  public List<CaseState> states(List<String> cases) {
    return cases.stream().map(this::state).toList();
  }

  /** The leaves of a stream's facts of this name, in their order. */
  public List<String> leaves(String stream, String fact) {
    return new Leaves(sql)
        .of(stream).stream().filter(leaf -> leaf.contains("\"fact\":\"" + fact + "\"")).toList();
  }

  /** The names of the facts of a stream, in their order. */
  public List<String> facts(String stream) {
    return new Leaves(sql).facts(stream);
  }

  /** What the processes of cases are about to be told: outcome by case, for a message. */
  public Map<String, String> told(String message) {
    Map<String, String> told = new TreeMap<>();
    for (String text :
        sql.queryForList(
            "SELECT HANDLER_CFG_ FROM ACT_RU_JOB WHERE HANDLER_TYPE_ = 'case-message'",
            String.class)) {
      String[] parts = text.split(";");
      for (int i = 3; i < parts.length && parts[0].equals(message); i++) {
        String[] outcome = parts[i].split("=");
        List.of(outcome[1].split(",")).forEach(number -> told.put(number, outcome[0]));
      }
    }
    return told;
  }

  /** Whether a process runs under this number. */
  public boolean runs(String key) {
    return processes.createProcessInstanceQuery().processInstanceBusinessKey(key).count() > 0;
  }

  public void act(List<String> cases, Act act, Role role, String user) {
    Officer officer = officers.find(user).orElseThrow();
    Actor actor = new Actor(user, officer.person(), role.name(), officer.unit().value());
    transaction.executeWithoutResult(status -> fourEyes.act(cases, act, actor));
  }

  private static String unit(String number) {
    return number.substring(0, 5);
  }

  private int serial(String unit) {
    String last =
        sql.queryForObject(
            "SELECT MAX(case_number) FROM intake_case WHERE unit = ?", String.class, unit);
    return last == null ? 900_000 : Math.max(900_000, Integer.parseInt(last.substring(9)));
  }

  private void insert(String unit, String number, int serial, CaseState state) {
    sql.update(
        "INSERT INTO registry_person (full_name, name_key, birth_year) VALUES (?, ?, 1980)",
        number,
        number);
    sql.update(
        """
        INSERT INTO intake_case (case_number, list_id, sheet_row, scheme, unit, person, amount, neighbourhood, state,
                                 opened_at, state_since)
        SELECT ?, ?, ?, ?, ?, MAX(id), ?, 'Tổ 1', ?, 0, 0 FROM registry_person WHERE name_key = ?
        """,
        number,
        800_000_000L + Long.parseLong(unit),
        serial,
        SCHEME,
        unit,
        RATE,
        state.name(),
        number);
  }
}
