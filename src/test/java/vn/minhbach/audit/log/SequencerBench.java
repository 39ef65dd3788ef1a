package vn.minhbach.audit.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.minhbach.MinhBach;
import vn.minhbach.audit.check.Stopwatch;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.tree.Hashes;

/**
 * How fast the office numbers, signs and publishes what was committed: a heap of entries that
 * waits, and 10,000 a second that come for a while, with the time from the commit of an entry until
 * a signed checkpoint counts it. Arguments: entries, default 100000; folder of the database,
 * default {@code target/bench-log}, which must be empty.
 */
public final class SequencerBench {

  private static final int A_SECOND = 10_000;
  private static final int BATCH = 1_000;
  private static final int LEAF = 500;

  private final DataSource database;
  private final LogFiles files;
  private final Hashes hashes = new Hashes();
  private final byte[] padding = "x".repeat(LEAF).getBytes(StandardCharsets.UTF_8);
  private int stream;

  private SequencerBench(DataSource database, LogFiles files) {
    this.database = database;
    this.files = files;
  }

  public static void main(String[] arguments) throws Exception {
    int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    String data = arguments.length > 1 ? arguments[1] : "target/bench-log";
    try (ConfigurableApplicationContext office =
        SpringApplication.run(
            MinhBach.class,
            "--server.port=0",
            "--minhbach.data=" + data,
            "--spring.profiles.active=demo",
            "--camunda.bpm.job-execution.enabled=false")) {
      LogClerk clerk = office.getBean(LogClerk.class);
      SequencerBench bench =
          new SequencerBench(office.getBean(DataSource.class), office.getBean(LogFiles.class));
      clerk.stop();
      bench.drain(clerk, entries / 5, "first, to warm up");
      bench.drain(clerk, entries, "a heap of entries numbered, signed and published");
      clerk.start();
      bench.flow(entries);
    }
    System.exit(0); // the embedded server leaves a thread behind that would keep the program alive
  }

  private void drain(LogClerk clerk, int entries, String what) throws Exception {
    for (int i = 0; i < entries; i += BATCH) {
      insert();
    }
    Stopwatch watch = new Stopwatch();
    clerk.work();
    watch.print(what, entries);
  }

  /** A batch each tenth of a second, as many transactions would; how late each is published. */
  private void flow(int entries) throws Exception {
    long expected = published();
    long start = System.nanoTime();
    List<long[]> committed = Collections.synchronizedList(new ArrayList<>());
    List<Long> lags = new ArrayList<>();
    Thread reader = new Thread(() -> watch(committed, lags, entries / BATCH));
    reader.start();
    Stopwatch watch = new Stopwatch();
    for (int batch = 0; batch < entries / BATCH; batch++) {
      long due = start + batch * (1_000_000_000L * BATCH / A_SECOND);
      TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
      insert();
      expected += BATCH;
      committed.add(new long[] {expected, System.nanoTime()});
    }
    watch.print("inserted meanwhile", entries);
    reader.join();
    Collections.sort(lags);
    System.out.printf(
        "from commit to signed checkpoint: half within %d ms, 95 of 100 within %d ms, longest %d ms%n",
        lags.get(lags.size() / 2), lags.get(lags.size() * 95 / 100), lags.get(lags.size() - 1));
  }

  private void watch(List<long[]> committed, List<Long> lags, int batches) {
    while (lags.size() < batches) {
      long size = published();
      long now = System.nanoTime();
      while (lags.size() < committed.size() && committed.get(lags.size())[0] <= size) {
        lags.add((now - committed.get(lags.size())[1]) / 1_000_000);
      }
      Thread.onSpinWait();
      try {
        TimeUnit.MILLISECONDS.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private long published() {
    return Checkpoint.parse(SignedNote.parse(files.checkpoint()).text()).size();
  }

  /** Entries of a stream of their own, as the trail writes them, in one transaction. */
  private void insert() throws Exception {
    String name = "bench:" + UUID.randomUUID() + "-" + stream++;
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO minhbach_audit.audit_entry (stream, number, previous_hash, leaf,"
                    + " leaf_hash, recorded_at) VALUES "
                    + String.join(",", Collections.nCopies(BATCH / 4, "(?,?,?,?,?,?)")))) {
      connection.setAutoCommit(false);
      for (int from = 0; from < BATCH; from += BATCH / 4) {
        fill(insert, name, from);
        insert.executeUpdate();
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private void fill(PreparedStatement insert, String name, int from) throws Exception {
    int at = 1;
    for (int i = from; i < from + BATCH / 4; i++) {
      byte[] head =
          "{\"fact\":\"Bench\",\"number\":%d,\"officer\":\"o\",\"role\":\"r\",\"unit\":\"01\",\"x\":\""
              .formatted(i)
              .getBytes(StandardCharsets.UTF_8);
      byte[] leaf =
          ByteBuffer.allocate(LEAF)
              .put(head)
              .put(padding, 0, LEAF - head.length - 2)
              .put("\"}".getBytes(StandardCharsets.UTF_8))
              .array();
      insert.setString(at++, name);
      insert.setInt(at++, i + 1);
      insert.setBytes(at++, new byte[Hashes.LENGTH]);
      insert.setBytes(at++, leaf);
      insert.setBytes(at++, hashes.leaf(leaf));
      insert.setLong(at++, 1_629_162_000_000_000L);
    }
  }
}
