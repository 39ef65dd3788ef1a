package vn.minhbach.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Sha256;

/**
 * Appends the facts of a transaction to their streams, in that transaction and all at once just
 * before it commits: the state and its entry stand or fall together. Two transactions that append
 * to one stream at the same moment meet in the unique key of stream and number, and one of them is
 * rolled back and tried again.
 */
@Component
class AuditTrail {

  private static final int ROWS_PER_INSERT = 200;
  private static final byte[] NOTHING_BEFORE = new byte[32];

  private final EntryMapper entries;
  private final Leaf leaf;
  private final ObjectMapper json;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  AuditTrail(EntryMapper entries, ObjectMapper json, Clock clock) {
    this.entries = entries;
    this.leaf = new Leaf(json);
    this.json = json;
    this.clock = clock;
  }

  @EventListener
  void collect(Fact fact) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          "a fact outside a transaction: " + fact.getClass().getSimpleName());
    }
    FactsOfTransaction facts =
        (FactsOfTransaction) TransactionSynchronizationManager.getResource(this);
    if (facts == null) {
      facts = new FactsOfTransaction();
      TransactionSynchronizationManager.bindResource(this, facts);
      TransactionSynchronizationManager.registerSynchronization(facts);
    }
    facts.add(fact);
  }

  private void append(List<Fact> facts) {
    Map<String, Head> heads = heads(facts);
    Instant now = clock.instant();
    List<Entry> rows = new ArrayList<>(facts.size());
    List<Salt> salts = new ArrayList<>();
    for (Fact fact : facts) {
      Head head = heads.getOrDefault(fact.stream(), new Head(fact.stream(), 0, NOTHING_BEFORE));
      Entry entry = entry(fact, head, now, salts);
      heads.put(fact.stream(), new Head(fact.stream(), entry.number(), entry.leafHash()));
      rows.add(entry);
    }
    insert(rows);
    Chunks.of(salts, ROWS_PER_INSERT).forEach(entries::insertSalts);
  }

  private void insert(List<Entry> rows) {
    try {
      Chunks.of(rows, ROWS_PER_INSERT)
          .forEach(
              some ->
                  entries.insert(some.stream().map(Entry::row).collect(Collectors.joining(","))));
    } catch (DuplicateKeyException e) {
      throw new ConcurrencyFailureException("another transaction appended to the same stream", e);
    }
  }

  private Map<String, Head> heads(List<Fact> facts) {
    Map<String, Head> heads = new HashMap<>();
    List<String> all = facts.stream().map(Fact::stream).distinct().toList();
    for (List<String> streams : Chunks.of(all, Chunks.VALUES)) {
      entries.heads(streams).forEach(head -> heads.put(head.stream(), head));
    }
    return heads;
  }

  private Entry entry(Fact fact, Head head, Instant now, List<Salt> salts) {
    int number = head.number() + 1;
    ObjectNode commitments = json.createObjectNode();
    fact.personal()
        .forEach(
            (field, value) -> {
              byte[] salt = new byte[16];
              random.nextBytes(salt);
              salts.add(new Salt(fact.stream(), number, field, salt));
              commitments.put(field, commitment(salt, value));
            });
    byte[] bytes = leaf.write(fact, number, head.leafHash(), now, commitments);
    return new Entry(
        fact.stream(), number, head.leafHash(), bytes, Leaf.hash(bytes), Micros.of(now));
  }

  private static String commitment(byte[] salt, String value) {
    MessageDigest digest = Sha256.digest();
    digest.update(salt);
    return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Facts of one transaction; suspended and resumed with it, since an inner transaction has facts
   * of its own.
   */
  private final class FactsOfTransaction implements TransactionSynchronization {

    private final List<Fact> collected = new ArrayList<>();
    private boolean entered;

    private void add(Fact fact) {
      if (entered) {
        throw new IllegalStateException(
            "a fact after the entries were written: " + fact.getClass().getSimpleName());
      }
      collected.add(fact);
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(AuditTrail.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(AuditTrail.this, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      entered = true;
      append(collected);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(AuditTrail.this);
    }
  }
}
