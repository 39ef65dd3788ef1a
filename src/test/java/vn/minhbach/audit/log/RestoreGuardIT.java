package vn.minhbach.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;
import vn.minhbach.audit.tree.Tile;

/** What was published or witnessed may never be more, or other, than what the database holds. */
@OfficeTest
class RestoreGuardIT {

  @Autowired private LogMapper log;
  @Autowired private LogKey key;
  @Autowired private LogSettings settings;
  @Autowired private LogClerk clerk;
  @TempDir Path folder;

  @Test
  void a_database_behind_what_a_witness_signed_does_not_start() {
    LogFolder files = new LogFolder(folder);
    files.publishWitnessed(key.sign(log.head().size() + 1, new byte[32]));
    assertThatThrownBy(guard()::check)
        .isInstanceOf(LogRefused.class)
        .hasMessageContaining("behindWitness");
  }

  @Test
  void a_database_behind_what_was_published_does_not_start() {
    LogFolder files = new LogFolder(folder);
    files.publish(key.sign(Long.MAX_VALUE / 16, new byte[32]));
    assertThatThrownBy(() -> new Publisher(log, key, here()).publish())
        .isInstanceOf(LogRefused.class)
        .hasMessageContaining("behind");
  }

  @Test
  void another_tree_of_the_same_size_does_not_start() {
    clerk.work();
    new Publisher(log, key, here()).publish();
    LogFolder files = new LogFolder(folder);
    files.publishWitnessed(key.sign(1, new byte[32]));
    assertThatThrownBy(guard()::check)
        .isInstanceOf(LogRefused.class)
        .hasMessageContaining("differsFromWitness");
  }

  @Test
  void an_empty_folder_is_filled_from_the_database_with_the_same_files() {
    clerk.work();
    new Publisher(log, key, here()).publish();
    assertThat(key.own(new TileFiles(folder).checkpoint()).size()).isPositive();
    assertThatCode(guard()::check).doesNotThrowAnyException();
  }

  @Test
  void a_head_that_contradicts_the_witnessed_one_is_never_signed() {
    clerk.work();
    new LogFolder(folder).publishWitnessed(key.sign(1, new byte[32]));
    assertThatThrownBy(() -> new Publisher(log, key, here()).publish())
        .isInstanceOf(LogRefused.class)
        .hasMessageContaining("differsFromWitness");
    assertThat(new TileFiles(folder).checkpoint()).isNull();
  }

  @Test
  void what_a_power_cut_took_is_written_again() throws IOException {
    clerk.work();
    Publisher publisher = new Publisher(log, key, here());
    publisher.publish();
    TileFiles files = new TileFiles(folder);
    long size = key.own(files.checkpoint()).size();
    Path first = folder.resolve(Tile.added(0, size).get(0).path());
    byte[] before = Files.readAllBytes(first);
    Files.delete(first);
    assertThat(files.isWhole(size)).isFalse();
    publisher.mend();
    assertThat(files.isWhole(size)).isTrue();
    assertThat(Files.readAllBytes(first)).isEqualTo(before);
  }

  @Test
  void a_database_keeps_the_key_that_signed_it_first() {
    LogSettings other =
        new LogSettings(
            settings.origin(), folder, folder.resolve("other.key"), settings.witnesses());
    KeyFile.make(other.key(), settings.origin(), KeyKind.LOG);
    assertThatThrownBy(() -> new LogKey(other, log))
        .isInstanceOf(LogRefused.class)
        .hasMessageContaining("keyDiffers");
  }

  @Test
  void a_witness_that_shows_more_than_the_database_holds_keeps_it_closed() throws IOException {
    SigningKey front = SigningKey.make("mttq.test/witness", KeyKind.WITNESS);
    SignedNote more = SignedNote.parse(key.sign(log.head().size() + 1, new byte[32]));
    try (Shown shown = new Shown(cosigned(more, front))) {
      register(front, shown.address());
      assertThatThrownBy(guard()::check)
          .isInstanceOf(LogRefused.class)
          .hasMessageContaining("behindWitness");
    }
  }

  @Test
  void a_witness_that_shows_another_history_keeps_it_closed() throws IOException {
    clerk.work();
    new Publisher(log, key, here()).publish();
    SigningKey front = SigningKey.make("mttq.test/witness", KeyKind.WITNESS);
    try (Shown shown = new Shown(cosigned(SignedNote.parse(key.sign(1, new byte[32])), front))) {
      register(front, shown.address());
      assertThatThrownBy(guard()::check)
          .isInstanceOf(LogRefused.class)
          .hasMessageContaining("differsFromWitness");
    }
  }

  @Test
  void what_a_witness_did_not_sign_and_one_that_is_not_there_stop_nobody() throws IOException {
    clerk.work();
    new Publisher(log, key, here()).publish();
    SigningKey front = SigningKey.make("mttq.test/witness", KeyKind.WITNESS);
    SigningKey stranger = SigningKey.make("la.test/witness", KeyKind.WITNESS);
    SignedNote more = SignedNote.parse(key.sign(log.head().size() + 1, new byte[32]));
    URI gone;
    try (Shown shown = new Shown(cosigned(more, stranger))) {
      gone = shown.address();
      register(front, gone);
      assertThatCode(guard()::check).doesNotThrowAnyException();
    }
    assertThatCode(guard()::check).doesNotThrowAnyException();
    SignedNote now = SignedNote.parse(new TileFiles(folder).checkpoint());
    try (Shown shown = new Shown(cosigned(now, front))) {
      register(front, shown.address());
      assertThatCode(guard()::check).doesNotThrowAnyException();
    }
  }

  private static String cosigned(SignedNote note, SigningKey witness) {
    Instant at = Instant.parse("2021-08-20T03:00:00Z");
    return note.with(Cosignature.sign(note, witness, at)).toString();
  }

  private void register(SigningKey witness, URI address) throws IOException {
    Files.writeString(
        folder.resolve("witnesses.txt"),
        "witness %s %s\nquorum 1\n".formatted(witness.verifier(), address));
  }

  /** A witness's own web server, which shows what it signed last. */
  private static final class Shown implements AutoCloseable {

    private final HttpServer server;

    Shown(String note) throws IOException {
      byte[] bytes = note.getBytes(StandardCharsets.UTF_8);
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
      server.createContext(
          "/signed",
          exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
          });
      server.start();
    }

    URI address() {
      return URI.create("http://localhost:" + server.getAddress().getPort() + "/signed");
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }

  private RestoreGuard guard() {
    return new RestoreGuard(log, key, here(), new Cosignatures(log, key, here()));
  }

  private LogSettings here() {
    return new LogSettings(
        settings.origin(), folder, settings.key(), folder.resolve("witnesses.txt"));
  }
}
