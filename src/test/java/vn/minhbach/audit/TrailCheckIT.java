package vn.minhbach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.database.Database;
import vn.minhbach.database.Logins;

/** Tampers with the trail as only the owner of the database can. */
@OfficeTest
class TrailCheckIT {

  private static final String COLUMNS =
      "id, stream, number, previous_hash, leaf, leaf_hash, recorded_at";

  private final String sound = "test:" + UUID.randomUUID();
  private final String stream = "test:" + UUID.randomUUID();

  @Autowired private ApplicationEventPublisher events;
  @Autowired private Trails trails;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Database database;

  private JdbcTemplate owner;
  private List<Map<String, Object>> written;

  @BeforeEach
  void threeEntriesEach() {
    owner = new Logins(database).owner();
    transaction.executeWithoutResult(
        status ->
            List.of("first", "second", "third")
                .forEach(
                    what -> {
                      events.publishEvent(Happened.in(stream, what));
                      events.publishEvent(Happened.in(sound, what));
                    }));
    assertThat(trails.broken(List.of(stream, sound))).isEmpty();
    written =
        owner.queryForList(
            "SELECT "
                + COLUMNS
                + " FROM minhbach_audit.audit_entry WHERE stream = ? ORDER BY number",
            stream);
  }

  /** The log of all tests goes on over what was written, as if nobody had touched it. */
  @AfterEach
  void makeGood() {
    owner.update("DELETE FROM minhbach_audit.audit_entry WHERE stream = ?", stream);
    for (Map<String, Object> row : written) {
      owner.update(
          "INSERT INTO minhbach_audit.audit_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
          row.values().toArray());
    }
  }

  @Test
  void an_entry_that_was_edited_is_found() {
    tamper(
        "UPDATE minhbach_audit.audit_entry SET leaf = ? WHERE stream = ? AND number = 2",
        "{\"forged\":true}".getBytes(StandardCharsets.UTF_8));
    onlyTheStreamIsBroken();
  }

  @Test
  void an_entry_that_was_edited_and_hashed_anew_is_found_by_the_next() {
    byte[] forged = "{\"forged\":true}".getBytes(StandardCharsets.UTF_8);
    owner.update(
        "UPDATE minhbach_audit.audit_entry SET leaf = ?, leaf_hash = ? WHERE stream = ? AND number = 2",
        forged,
        Leaf.hash(forged),
        stream);
    onlyTheStreamIsBroken();
  }

  @Test
  void a_gap_is_found() {
    tamper("DELETE FROM minhbach_audit.audit_entry WHERE stream = ? AND number = 2");
    onlyTheStreamIsBroken();
  }

  @Test
  void a_gap_whose_numbers_were_closed_is_found() {
    tamper("DELETE FROM minhbach_audit.audit_entry WHERE stream = ? AND number = 1");
    tamper(
        "UPDATE minhbach_audit.audit_entry SET number = number - 1 WHERE stream = ? ORDER BY number");
    onlyTheStreamIsBroken();
  }

  @Test
  void a_stream_without_a_beginning_is_found() {
    tamper("DELETE FROM minhbach_audit.audit_entry WHERE stream = ? AND number = 1");
    onlyTheStreamIsBroken();
  }

  @Test
  void an_empty_stream_is_found() {
    tamper("DELETE FROM minhbach_audit.audit_entry WHERE stream = ?");
    onlyTheStreamIsBroken();
  }

  @Test
  void a_thousand_streams_are_looked_at_in_one_go() {
    List<String> many =
        IntStream.range(0, 1200)
            .mapToObj(i -> i == 700 ? stream : i == 3 ? sound : "test:none-" + i)
            .toList();
    assertThat(trails.broken(many)).hasSize(1198).doesNotContain(stream, sound);
  }

  private void tamper(String statement, Object... before) {
    Object[] arguments = Stream.concat(Arrays.stream(before), Stream.of(stream)).toArray();
    assertThat(owner.update(statement, arguments)).isPositive();
  }

  private void onlyTheStreamIsBroken() {
    assertThat(trails.broken(List.of(sound, stream))).containsExactly(stream);
  }
}
