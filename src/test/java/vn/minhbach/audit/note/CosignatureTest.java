package vn.minhbach.audit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CosignatureTest {

  private static final Instant AT = Instant.ofEpochSecond(1_627_354_800);

  private final SigningKey log = SigningKey.make("minhbach.example/log", KeyKind.LOG);
  private final SigningKey front = SigningKey.make("mttq.example", KeyKind.WITNESS);
  private final SignedNote head =
      SignedNote.sign(new Checkpoint("minhbach.example/log", 7, new byte[32]).text(), log);

  @Test
  void a_witness_signs_the_head_and_the_time() {
    SignedNote signed = head.with(Cosignature.sign(head, front, AT));

    assertThat(Cosignature.by(front.verifier(), SignedNote.parse(signed.toString()))).contains(AT);
    assertThat(signed.signedBy(log.verifier())).isTrue();
  }

  @Test
  void a_witness_has_not_signed_another_head_nor_another_time() {
    NoteSignature line = Cosignature.sign(head, front, AT);
    SignedNote other =
        SignedNote.sign(new Checkpoint("minhbach.example/log", 8, new byte[32]).text(), log);
    byte[] later = line.bytes().clone();
    later[7]++;

    assertThat(Cosignature.by(front.verifier(), other.with(line))).isEmpty();
    assertThat(
            Cosignature.by(
                front.verifier(), head.with(new NoteSignature(line.name(), line.id(), later))))
        .isEmpty();
    assertThat(Cosignature.by(front.verifier(), head)).isEmpty();
  }

  @Test
  void a_checkpoint_is_read_as_it_was_written() {
    Checkpoint read = Checkpoint.parse(head.text());

    assertThat(read.size()).isEqualTo(7);
    assertThat(read.origin()).isEqualTo("minhbach.example/log");
    assertThat(read.text()).isEqualTo(head.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "log\n7\n",
        "log\n07\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
        "log\n-7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
        "log\n7\nAAAA\n",
        "\n7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
        "log\n7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nmore\n"
      })
  void what_is_no_checkpoint_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(text));
  }
}
