package vn.minhbach.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.minhbach.OfficeTest;

@OfficeTest
class AuditTrailIT {

  private final String stream = "test:" + UUID.randomUUID();
  private final String other = "test:" + UUID.randomUUID();

  @Autowired private ApplicationEventPublisher events;
  @Autowired private EntryMapper entries;
  @Autowired private Trails trails;
  @Autowired private JdbcTemplate sql;
  @Autowired private TransactionTemplate transaction;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void
      facts_stand_in_their_stream_in_order_without_a_gap_and_each_carries_the_hash_of_the_one_before()
          throws Exception {
    commit(
        Happened.in(stream, "first"),
        Happened.in(other, "elsewhere"),
        Happened.in(stream, "second"));
    commit(Happened.in(stream, "third"));
    List<Entry> chain = chain(stream);
    assertThat(chain).extracting(Entry::number).containsExactly(1, 2, 3);
    assertThat(chain)
        .extracting(
            e ->
                new String(e.leaf(), StandardCharsets.UTF_8)
                    .replaceAll(".*\"what\":\"(\\w+)\".*", "$1"))
        .containsExactly("first", "second", "third");
    byte[] previous = new byte[32];
    for (Entry entry : chain) {
      assertThat(entry.previousHash()).isEqualTo(previous);
      assertThat(entry.leafHash()).isEqualTo(hash(entry.leaf()));
      previous = entry.leafHash();
    }
    assertThat(trails.broken(List.of(stream, other))).isEmpty();
  }

  @Test
  void what_is_rolled_back_was_not_entered() {
    commit(Happened.in(stream, "stays"));
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(Happened.in(stream, "goes"));
          status.setRollbackOnly();
        });
    commit(Happened.in(stream, "follows"));
    assertThat(chain(stream)).extracting(Entry::number).containsExactly(1, 2);
    assertThat(trails.broken(List.of(stream))).isEmpty();
  }

  @Test
  void a_state_is_not_committed_when_its_entry_cannot_be_written() {
    String tooLong = "test:" + "x".repeat(80);
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      sql.update(
                          "INSERT INTO audit_salt (stream, number, field, salt) VALUES (?, 1, 'state', REPEAT('0', 16))",
                          stream);
                      events.publishEvent(Happened.in(tooLong, "fails"));
                    }))
        .isInstanceOf(RuntimeException.class);
    assertThat(salts(stream)).isZero();
  }

  @Test
  void a_fact_outside_a_transaction_is_refused() {
    assertThatThrownBy(() -> events.publishEvent(Happened.in(stream, "alone")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(chain(stream)).isEmpty();
  }

  @Test
  void a_fact_that_comes_after_the_entries_were_written_is_refused_and_not_lost() {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      events.publishEvent(Happened.in(stream, "in time"));
                      TransactionSynchronizationManager.registerSynchronization(
                          new TransactionSynchronization() {
                            @Override
                            public void beforeCommit(boolean readOnly) {
                              events.publishEvent(Happened.in(stream, "too late"));
                            }
                          });
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(chain(stream)).isEmpty();
  }

  @Test
  void a_thousand_facts_of_one_transaction_are_entered_together() {
    transaction.executeWithoutResult(
        status ->
            IntStream.range(0, 1000)
                .forEach(
                    i -> events.publishEvent(Happened.in(stream + "-" + i % 100, "fact" + i))));
    List<String> streams = IntStream.range(0, 100).mapToObj(i -> stream + "-" + i).toList();
    assertThat(entries.entries(streams)).hasSize(1000);
    assertThat(trails.broken(streams)).isEmpty();
  }

  @Test
  void a_transaction_within_a_transaction_has_facts_of_its_own() {
    TransactionTemplate apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    transaction.executeWithoutResult(
        outer -> {
          events.publishEvent(Happened.in(stream, "outer"));
          apart.executeWithoutResult(inner -> events.publishEvent(Happened.in(stream, "inner")));
          events.publishEvent(Happened.in(other, "outer"));
          outer.setRollbackOnly();
        });
    assertThat(chain(stream)).hasSize(1);
    assertThat(new String(chain(stream).get(0).leaf(), StandardCharsets.UTF_8))
        .contains("\"inner\"");
    assertThat(chain(other)).isEmpty();
  }

  @Test
  void an_entry_commits_to_a_personal_field_without_showing_it_and_the_salt_can_be_let_go()
      throws Exception {
    commit(
        Happened.in(
            stream, "opened", Map.of("fullName", "Nguyễn Thị Bình", "idNumber", "001190000017")));
    String leaf = new String(chain(stream).get(0).leaf(), StandardCharsets.UTF_8);
    assertThat(leaf).doesNotContain("Nguyễn").doesNotContain("001190000017");
    byte[] salt =
        sql.queryForObject(
            "SELECT salt FROM audit_salt WHERE stream = ? AND field = 'fullName'",
            byte[].class,
            stream);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(salt);
    String commitment =
        HexFormat.of().formatHex(digest.digest("Nguyễn Thị Bình".getBytes(StandardCharsets.UTF_8)));
    assertThat(leaf).contains("\"fullName\":\"" + commitment + "\"");
    assertThat(sql.update("DELETE FROM audit_salt WHERE stream = ?", stream)).isEqualTo(2);
    assertThat(trails.broken(List.of(stream))).isEmpty();
  }

  @Test
  void the_same_name_gives_another_commitment_each_time() {
    Map<String, String> name = Map.of("fullName", "Nguyễn Thị Bình");
    commit(Happened.in(stream, "opened", name), Happened.in(stream, "opened", name));
    assertThat(
            sql.queryForList(
                "SELECT DISTINCT HEX(salt) FROM audit_salt WHERE stream = ?", String.class, stream))
        .hasSize(2);
  }

  private void commit(Happened... facts) {
    transaction.executeWithoutResult(status -> List.of(facts).forEach(events::publishEvent));
  }

  private List<Entry> chain(String name) {
    return entries.entries(List.of(name));
  }

  private int salts(String name) {
    return sql.queryForObject(
        "SELECT COUNT(*) FROM audit_salt WHERE stream = ?", Integer.class, name);
  }

  private static byte[] hash(byte[] leaf) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update((byte) 0);
    return digest.digest(leaf);
  }
}
