package vn.minhbach.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.registry.identity.Folding;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.NameOrder;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.RowReference;

/**
 * Puts checked lists of invented people into the tables of intake, as the check leaves them: {@code
 * office.createBean(WardRows.class)}.
 */
public class WardRows {

  public static final String SCHEME = "HN-3642-LDTD";
  public static final LocalDate RECEIVED = LocalDate.of(2021, 8, 16);

  private static final AtomicLong NUMBERS = new AtomicLong(1_190_500_000L);

  private final JdbcTemplate sql;
  private final ObjectMapper json;

  WardRows(JdbcTemplate sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** An identity number that nobody else has. */
  public static String number() {
    return "%012d".formatted(NUMBERS.incrementAndGet());
  }

  /** An empty list of the ward, checked, handed in by canbo1. */
  public long list(String unit) {
    String taker = "canbo1p" + unit;
    String sha256 = UUID.randomUUID().toString();
    sql.update(
        """
        INSERT INTO intake_list (unit, scheme, received_on, status, sha256, file_name, received_by, received_by_person,
                                 received_at, row_total, accept_total, ineligible_total, review_total, error_total)
        VALUES (?, ?, ?, 'checked', ?, 'x.xlsx', ?, ?, 0, 0, 0, 0, 0, 0)
        """,
        unit,
        SCHEME,
        RECEIVED,
        sha256,
        taker,
        person(taker));
    return sql.queryForObject("SELECT id FROM intake_list WHERE sha256 = ?", Long.class, sha256);
  }

  /** A row of a person of this number; its outcome is the worst of the findings. */
  public RowReference row(long list, String number, Finding... findings) {
    return row(list, number, "Người " + number, findings);
  }

  public RowReference row(long list, String number, String name, Finding... findings) {
    String unit =
        sql.queryForObject("SELECT unit FROM intake_list WHERE id = ?", String.class, list);
    int row =
        sql.queryForObject(
            "SELECT COALESCE(MAX(sheet_row), 6) + 1 FROM intake_row WHERE list_id = ?",
            Integer.class,
            list);
    Outcome outcome =
        List.of(findings).stream().map(Finding::outcome).reduce(Outcome.ACCEPT, Outcome::worse);
    sql.update(
        """
        INSERT INTO intake_row (list_id, sheet_row, unit, outcome, findings, raw, full_name, name_key, name_order,
                                birth_date, birth_year, sex, id_number, permanent_address, temporary_address, neighbourhood, phone, occupation,
                                workplace, payment_method, bank, note)
        VALUES (?, ?, ?, ?, ?, '{}', ?, ?, ?, '1990-05-01', 1990, 'female', ?, 'Số 1 ngõ 2', '', 'Tổ 3', '', 'bán hàng rong',
                '', 'CASH', '', '')
        """,
        list,
        row,
        unit,
        outcome.word(),
        json(findings),
        name,
        Folding.ascii(name),
        NameOrder.key(name),
        number);
    sql.update(
        "UPDATE intake_list SET row_total = row_total + 1, %1$s_total = %1$s_total + 1 WHERE id = ?"
            .formatted(outcome.word()),
        list);
    return new RowReference(unit, list, row);
  }

  /** Rows of people of their own, without findings. */
  public void rows(long list, int count) {
    for (int i = 0; i < count; i++) {
      row(list, number());
    }
  }

  public static Finding finding(String code, Outcome outcome) {
    return new Finding(code, outcome, "idNumber", null, "Điều 5, 3642/QĐ-UBND", null);
  }

  public static Finding doubleOf(RowReference other) {
    return new Finding("DUPLICATE", Outcome.INELIGIBLE, "idNumber", null, "I.2.c, 68/NQ-CP", other);
  }

  public static Finding possibleDoubleOf(RowReference other) {
    return new Finding(
        "POSSIBLE_DUPLICATE", Outcome.REVIEW, "fullName", null, "I.2.c, 68/NQ-CP", other);
  }

  /** One more officer of the ward, as an administrator adds one. */
  public void officer(String user, String unit) {
    sql.update(
        """
        INSERT INTO access_officer (user_name, person, password, credential, unit, locked, must_change, created_at)
        VALUES (?, ?, 'x', 0, ?, FALSE, FALSE, 0)
        ON DUPLICATE KEY UPDATE locked = FALSE
        """,
        user,
        user,
        unit);
    sql.update(
        "INSERT INTO access_role (user_name, role) VALUES (?, 'wardOfficer') ON DUPLICATE KEY UPDATE role = role",
        user);
  }

  /** Numbers of the cases of a list, in the order of its rows. */
  public List<String> cases(long list) {
    return sql.queryForList(
        "SELECT case_number FROM intake_case WHERE list_id = ? ORDER BY sheet_row",
        String.class,
        list);
  }

  public CaseState state(String caseNumber) {
    return CaseState.valueOf(
        sql.queryForObject(
            "SELECT state FROM intake_case WHERE case_number = ?", String.class, caseNumber));
  }

  private String person(String user) {
    return sql.queryForObject(
        "SELECT person FROM access_officer WHERE user_name = ?", String.class, user);
  }

  private String json(Finding... findings) {
    try {
      return json.writeValueAsString(findings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
