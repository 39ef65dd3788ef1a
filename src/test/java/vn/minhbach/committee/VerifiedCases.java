package vn.minhbach.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.access.Officers;

/** Writes cases into the tables as intake and verification leave them. */
class VerifiedCases {

  private static final String ROW =
      """
      INSERT INTO intake_row (list_id, sheet_row, unit, outcome, findings, raw, full_name, name_key, birth_year, sex,
                              id_number, permanent_address, temporary_address, neighbourhood, phone, occupation, workplace,
                              payment_method, bank, note)
      VALUES (?, ?, ?, 'accept', ?, '', ?, 'x', 1980, 'male', '001080999999', 'Số 1 ngõ 2', '', ?, '0912345678', '', '',
              'CASH', '', '')
      """;
  private static final String CASE =
      """
      INSERT INTO intake_case (case_number, list_id, sheet_row, scheme, unit, person, amount, neighbourhood, state,
                               opened_at, state_since)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'VERIFIED', 0, 0)
      """;
  private static final String RECORD =
      """
      INSERT INTO verification_record (case_number, outcome, verified_by, confirmed_by, confirmed_on, recorded_at)
      VALUES (?, ?, ?, 'x', ?, 0)
      """;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Officers officers;
  private final Clock clock;

  VerifiedCases(JdbcTemplate sql, TransactionTemplate transaction, Officers officers, Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.officers = officers;
    this.clock = clock;
  }

  /** New cases of a ward, verified today by canbo2. */
  List<String> verified(String unit, int count, boolean confirmed) {
    List<String> numbers = new ArrayList<>();
    int serial = serial(unit);
    for (int i = 1; i <= count; i++) {
      numbers.add("%s-21-%06d".formatted(unit, serial + i));
    }
    transaction.executeWithoutResult(status -> insert(unit, numbers, confirmed));
    return numbers;
  }

  /** The name of the applicant behind a case. */
  static String nameOf(String caseNumber) {
    return "Người số " + caseNumber;
  }

  private int serial(String unit) {
    String last =
        sql.queryForObject(
            "SELECT MAX(case_number) FROM intake_case WHERE unit = ?", String.class, unit);
    return last == null ? 900_000 : Math.max(900_000, serialOf(last));
  }

  private void insert(String unit, List<String> numbers, boolean confirmed) {
    String verifier = officers.find(ByOfficer.user("canbo2", unit)).orElseThrow().person();
    LocalDate today = LocalDate.now(clock);
    long list = 900_000_000L + Long.parseLong(unit);
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> cases = new ArrayList<>();
    List<Object[]> records = new ArrayList<>();
    for (String number : numbers) {
      int serial = serialOf(number);
      String neighbourhood = "Tổ " + (1 + serial % 12);
      rows.add(new Object[] {list, serial, unit, findings(serial), nameOf(number), neighbourhood});
      cases.add(
          new Object[] {number, list, serial, Play.SCHEME, unit, serial, Play.RATE, neighbourhood});
      records.add(new Object[] {number, confirmed ? "confirmed" : "notConfirmed", verifier, today});
    }
    sql.batchUpdate(ROW, rows);
    sql.batchUpdate(CASE, cases);
    sql.batchUpdate(RECORD, records);
  }

  private static int serialOf(String number) {
    return Integer.parseInt(number.substring(9));
  }

  private static String findings(int serial) {
    return serial % 10 == 7 ? "[{\"code\":\"PENSIONER\",\"outcome\":\"REVIEW\"}]" : "[]";
  }
}
