package vn.minhbach.intake.staging;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/** Hands a list in and waits until it is checked, for the bench. */
public final class BenchDesk {

  private final Reception reception;
  private final CheckingQueue queue;
  private final JdbcTemplate sql;

  BenchDesk(Reception reception, CheckingQueue queue, JdbcTemplate sql) {
    this.reception = reception;
    this.queue = queue;
    this.sql = sql;
  }

  /** What became of it. */
  public String takeIn(byte[] file, String scheme, String unit, LocalDate receivedOn)
      throws Exception {
    long id = reception.receive(file, "bench.xlsx", scheme, unit, receivedOn).id();
    queue.wake().get(10, TimeUnit.MINUTES);
    return sql.queryForMap(
            "SELECT status, row_total, accept_total, ineligible_total, review_total, error_total, failure FROM intake_list"
                + " WHERE id = ?",
            id)
        .toString();
  }
}
