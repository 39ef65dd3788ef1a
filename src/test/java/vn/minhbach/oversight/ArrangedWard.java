package vn.minhbach.oversight;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes into the tables of the stages what they would have written about one ward's cases, a
 * sentence for each case.
 */
final class ArrangedWard {

  static final String SCHEME = "HN-3642-LDTD";
  static final long RATE = 1_500_000;

  private final JdbcTemplate sql;
  private final String unit;
  private final long list;
  private final AtomicInteger serial = new AtomicInteger();

  ArrangedWard(JdbcTemplate sql, String unit) {
    this.sql = sql;
    this.unit = unit;
    sql.update(
        """
        INSERT INTO intake_list (unit, scheme, received_on, status, sha256, file_name, received_by, received_by_person,
                                 received_at, row_total, accept_total, ineligible_total, review_total, error_total)
        VALUES (?, ?, '2021-08-16', 'accepted', ?, 'x', 'x', 'x', 0, 0, 0, 0, 0, 0)
        """,
        unit,
        SCHEME,
        "arranged-" + unit);
    this.list =
        sql.queryForObject(
            "SELECT id FROM intake_list WHERE sha256 = ?", Long.class, "arranged-" + unit);
    for (int round = 1; round <= 2; round++) {
      arrangeRound(round);
    }
  }

  /** Each round has a sitting, a posting, a dossier and a run. */
  private void arrangeRound(int round) {
    sql.update(
        """
        INSERT INTO committee_sitting (sitting, unit, scheme, held_on, place, state, list_version, line_count, secretary,
                                       secretary_person, called_at)
        VALUES (?, ?, ?, '2021-08-18', 'x', 'CONCLUDED', 'x', 0, 'x', 'x', ?)
        """,
        number('H', round),
        unit,
        SCHEME,
        round);
    sql.update(
        """
        INSERT INTO publiclist_posting (posting, unit, scheme, sitting, state, line_count, total, content_hash, public_code,
                                        prepared_at, posted_at)
        VALUES (?, ?, ?, ?, 'CLOSED', 0, 0, 'x', ?, 0, ?)
        """,
        number('N', round),
        unit,
        SCHEME,
        number('H', round),
        number('N', round),
        round);
    sql.update(
        "INSERT INTO decision_dossier (number, unit, scheme, state, people, dong, prepared_at)"
            + " VALUES (?, ?, ?, 'DECIDED', 0, 0, ?)",
        number('T', round),
        unit,
        SCHEME,
        round);
    sql.update(
        "INSERT INTO payout_run (number, unit, scheme, state, opened_at) VALUES (?, ?, ?,"
            + " 'RELEASED', ?)",
        number('C', round),
        unit,
        SCHEME,
        round);
  }

  /** A row that opened no case. */
  void error() {
    row(serial.incrementAndGet(), "error");
  }

  Case accepted(String state) {
    int number = serial.incrementAndGet();
    row(number, "accept");
    Case one = new Case("%s-21-%06d".formatted(unit, number), number);
    sql.update(
        """
        INSERT INTO intake_case (case_number, list_id, sheet_row, scheme, unit, person, amount, neighbourhood, state, opened_at, state_since)
        VALUES (?, ?, ?, ?, ?, 0, ?, '', ?, 0, 0)
        """,
        one.number(),
        list,
        number,
        SCHEME,
        unit,
        RATE,
        state);
    return one;
  }

  private void row(int row, String outcome) {
    sql.update(
        """
        INSERT INTO intake_row (list_id, sheet_row, unit, outcome, findings, raw, full_name, name_key, birth_year, permanent_address,
                                temporary_address, neighbourhood, phone, occupation, workplace, payment_method, bank, note)
        VALUES (?, ?, ?, ?, '[]', '', 'x', 'x', 1980, '', '', '', '', '', '', 'CASH', '', '')
        """,
        list,
        row,
        unit,
        outcome);
  }

  private String number(char letter, int round) {
    return "%s-%c21-9%03d".formatted(unit, letter, round);
  }

  /** A case that has come as far as these methods were called. */
  final class Case {

    private final String number;
    private final int position;

    private Case(String number, int position) {
      this.number = number;
      this.position = position;
    }

    String number() {
      return number;
    }

    Case sat(int round, String result) {
      sql.update(
          """
          INSERT INTO committee_line (sitting, line_no, case_number, neighbourhood, amount, recommended, findings, result)
          VALUES (?, ?, ?, '', ?, TRUE, '', ?)
          """,
          ArrangedWard.this.number('H', round),
          position,
          number,
          RATE,
          result);
      return this;
    }

    Case hung() {
      sql.update(
          "INSERT INTO publiclist_line (posting, line_no, case_number, neighbourhood, amount)"
              + " VALUES (?, ?, ?, '', ?)",
          ArrangedWard.this.number('N', 1),
          position,
          number,
          RATE);
      return this;
    }

    Case submitted(int round, boolean proposed, String outcome) {
      sql.update(
          "INSERT INTO decision_line (dossier, position, case_number, proposed, amount, outcome)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          ArrangedWard.this.number('T', round),
          position,
          number,
          proposed,
          RATE,
          outcome);
      return this;
    }

    Case entitled(boolean live) {
      sql.update(
          """
          INSERT INTO payout_entitlement (case_number, unit, scheme, dossier, proposed, person, regime, amount, live, created_at)
          VALUES (?, ?, ?, 'x', TRUE, ?, ?, ?, ?, 0)
          """,
          number,
          unit,
          SCHEME,
          position,
          "test-" + unit,
          RATE,
          live ? 1 : null);
      return this;
    }

    Case paid(int round, String state) {
      sql.update(
          """
          INSERT INTO payout_line (run, position, entitlement, case_number, attempt, amount, state)
          SELECT ?, ?, id, case_number, ?, amount, ? FROM payout_entitlement WHERE case_number = ?
          """,
          ArrangedWard.this.number('C', round),
          position,
          round,
          state,
          number);
      return this;
    }

    /** Proposed, posted, and approved: everything up to the money. */
    Case approved() {
      return sat(1, "PROPOSED").hung().submitted(1, true, "approved");
    }
  }
}
