package vn.minhbach.audit.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.audit.log.LogFolder;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;
import vn.minhbach.audit.note.WitnessPolicy;
import vn.minhbach.audit.tree.Tree;

class WitnessTest {

  private static final Instant NOW = Instant.parse("2021-08-20T03:00:00Z");

  private final SigningKey office = SigningKey.make("minhbach.test/log", KeyKind.LOG);
  private final SigningKey front = SigningKey.make("mttq.test/witness", KeyKind.WITNESS);

  @TempDir Path folder;
  private Witness witness;
  private LogFolder log;

  @BeforeEach
  void begin() {
    witness = new Witness(front, office.verifier(), folder.resolve("state"));
    log = new LogFolder(folder.resolve("log"));
    log.add(0, entries("a", 300));
  }

  @Test
  void it_signs_what_grew_out_of_what_it_signed() {
    SignedNote first = witness.sign(asked(0, 250), NOW);
    assertThat(Cosignature.by(front.verifier(), first)).contains(NOW);
    SignedNote second = witness.sign(asked(250, 300), NOW);
    assertThat(Cosignature.by(front.verifier(), second)).contains(NOW);
    assertThat(witness.seen()).isEqualTo(300);
  }

  @Test
  void it_remembers_over_a_restart_and_never_signs_an_older_head() {
    witness.sign(asked(0, 300), NOW);
    Witness again = new Witness(front, office.verifier(), folder.resolve("state"));
    assertThat(again.seen()).isEqualTo(300);
    assertThatThrownBy(() -> again.sign(asked(0, 250), NOW)).hasMessageContaining("300");
    assertThatThrownBy(
            () -> again.sign(new WitnessRequest(300, List.of(), head(log, 250, office)), NOW))
        .hasMessageContaining("did not grow");
  }

  @Test
  void it_does_not_sign_another_history() {
    witness.sign(asked(0, 250), NOW);
    LogFolder fork = new LogFolder(folder.resolve("fork"));
    fork.add(0, entries("b", 300));
    List<byte[]> proof = new Tree(fork, 300).consistency(250);
    WitnessRequest asked = new WitnessRequest(250, proof, head(fork, 300, office));
    assertThatThrownBy(() -> witness.sign(asked, NOW)).hasMessageContaining("did not grow");
    assertThat(witness.seen()).isEqualTo(250);
  }

  @Test
  void it_does_not_sign_what_the_log_did_not_sign() {
    SigningKey another = SigningKey.make("minhbach.test/log", KeyKind.LOG);
    WitnessRequest asked = new WitnessRequest(0, List.of(), head(log, 300, another));
    assertThatThrownBy(() -> witness.sign(asked, NOW)).hasMessageContaining("signature");
  }

  @Test
  void a_request_travels_as_text() {
    WitnessRequest asked = asked(250, 300);
    assertThat(WitnessRequest.parse(asked.toString()).toString()).isEqualTo(asked.toString());
    assertThatThrownBy(() -> WitnessRequest.parse("old -1\n\nx")).hasMessageContaining("request");
    assertThatThrownBy(() -> WitnessRequest.parse("")).hasMessageContaining("request");
  }

  @Test
  void enough_witnesses_make_a_head_final() {
    SigningKey other = SigningKey.make("thanhtra.test/witness", KeyKind.WITNESS);
    WitnessPolicy policy =
        WitnessPolicy.parse(
            "# hai trong hai\nwitness %s\nwitness %s\nquorum 2\n"
                .formatted(front.verifier(), other.verifier()));
    SignedNote one = witness.sign(asked(0, 300), NOW);
    assertThat(policy.isFinal(one)).isFalse();
    assertThat(policy.isFinal(one.with(Cosignature.sign(one, other, NOW)))).isTrue();
    assertThat(WitnessPolicy.parse(policy.toString())).isEqualTo(policy);
    assertThatThrownBy(() -> WitnessPolicy.parse("witness " + front.verifier() + "\n"))
        .hasMessageContaining("quorum");
  }

  private WitnessRequest asked(int old, int size) {
    List<byte[]> proof = new Tree(log, size).consistency(old);
    return new WitnessRequest(old, proof, head(log, size, office));
  }

  private static SignedNote head(LogFolder log, int size, SigningKey key) {
    Checkpoint head = new Checkpoint("minhbach.test/log", size, new Tree(log, size).root());
    return SignedNote.sign(head.text(), key);
  }

  private static List<byte[]> entries(String name, int count) {
    List<byte[]> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add((name + i).getBytes(StandardCharsets.UTF_8));
    }
    return entries;
  }
}
