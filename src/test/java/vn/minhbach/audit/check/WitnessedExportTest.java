package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;
import vn.minhbach.audit.note.VerifierKey;

/**
 * What witnesses signed must be the beginning of what is exported, and signed by enough of them.
 */
class WitnessedExportTest {

  private static final Instant AT = Instant.parse("2021-10-01T00:00:00Z");

  @TempDir Path temp;

  private final Village village = new Village();
  private final List<byte[]> leaves = village.trail.sealed();
  private final SigningKey front = SigningKey.make("front", KeyKind.WITNESS);
  private final SigningKey inspectors = SigningKey.make("inspectors", KeyKind.WITNESS);
  private Exported export;

  @BeforeEach
  void write() {
    export = Exported.in(temp.resolve("export")).write(leaves, village.files);
  }

  @Test
  void enough_of_them_make_the_beginning_final() throws IOException {
    witnessed(export.note(leaves.subList(0, 20)), front);
    Exported.Answer answer = export.check("--witnesses", policy(1), "--lang", "en");
    assertThat(answer.lines())
        .containsExactly(
            "Enough witnesses signed the first 20 entries.",
            "SOUND: " + leaves.size() + " entries, no violation.");
    assertThat(export.check("--witnesses", policy(2)).codes()).containsExactly("cosignedTooFew");
    witnessed(export.note(leaves), front, inspectors);
    assertThat(export.check("--witnesses", policy(2)).exit()).isZero();
  }

  @Test
  void one_key_under_two_names_is_one_witness() throws IOException {
    VerifierKey again = new VerifierKey("again", KeyKind.WITNESS, front.verifier().key());
    SigningKey asAgain = SigningKey.parse(front.secret().lines().findFirst().get() + "\n" + again);
    witnessed(export.note(leaves), front, asAgain);
    Path three = policy(2);
    Files.writeString(three, "witness " + again + "\n" + Files.readString(three));
    assertThat(export.check("--witnesses", three).codes()).containsExactly("cosignedTooFew");
    Path two = temp.resolve("two");
    Files.writeString(two, "witness %s\nwitness %s\nquorum 2\n".formatted(front.verifier(), again));
    assertThat(export.check("--witnesses", two).exit()).isEqualTo(2);
  }

  @Test
  void who_names_witnesses_wants_their_signatures() throws IOException {
    assertThat(export.check().exit()).isZero();
    assertThat(export.check("--witnesses", policy(1)).codes()).containsExactly("witnessedMissing");
    SignedNote note = export.note(leaves);
    export.put("checkpoint", cosigned(note, front).toString().getBytes(StandardCharsets.UTF_8));
    assertThat(export.check("--witnesses", policy(1)).codes()).containsExactly("witnessedMissing");
  }

  @Test
  void another_history_than_they_signed_is_told_even_to_who_names_none() throws IOException {
    village.trail.find(Village.stream(1), "CaseVerified").leaf().put("officer", "canbo9");
    witnessed(export.note(village.trail.sealed()), front);
    assertThat(export.check().codes()).containsExactly("witnessedDiffers");
    assertThat(export.check("--witnesses", policy(1)).codes()).containsExactly("witnessedDiffers");
  }

  @Test
  void a_log_shorter_than_they_signed_is_told() {
    witnessed(export.note(leaves), front);
    SignedNote former = export.note(leaves.subList(0, leaves.size() - 1));
    export.put("checkpoint", former.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(export.check().codes()).contains("witnessedAhead");
  }

  @Test
  void they_must_have_signed_what_the_log_signed() throws IOException {
    witnessed(Exported.in(temp).note(leaves), front, inspectors);
    assertThat(export.check("--witnesses", policy(2)).codes()).containsExactly("notSignedByKey");
    export.put("witnessed", "nothing".getBytes(StandardCharsets.UTF_8));
    assertThat(export.check().codes()).containsExactly("witnessedUnreadable");
  }

  private void witnessed(SignedNote note, SigningKey... witnesses) {
    export.put("witnessed", cosigned(note, witnesses).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static SignedNote cosigned(SignedNote note, SigningKey... witnesses) {
    SignedNote cosigned = note;
    for (SigningKey witness : witnesses) {
      cosigned = cosigned.with(Cosignature.sign(note, witness, AT));
    }
    return cosigned;
  }

  private Path policy(int quorum) throws IOException {
    return Files.writeString(
        temp.resolve("policy" + quorum),
        "witness %s\nwitness %s\nquorum %d\n"
            .formatted(front.verifier(), inspectors.verifier(), quorum));
  }
}
