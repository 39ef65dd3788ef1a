package vn.minhbach.audit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes as Go's sumdb/note writes and reads them: its own example. */
class SignedNoteTest {

  private static final String VERIFIER =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  private static final String PRIVATE =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
  private static final String TEXT =
      "If you think cryptography is the answer to your problem,\n"
          + "then you don't know what your problem is.\n";
  private static final String NOTE =
      TEXT
          + "\n— PeterNeumann"
          + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  private final VerifierKey key = VerifierKey.parse(VERIFIER);

  @Test
  void the_example_is_verified_and_written_again_letter_by_letter() {
    SignedNote note = SignedNote.parse(NOTE);

    assertThat(note.signedBy(key)).isTrue();
    assertThat(note.text()).isEqualTo(TEXT);
    assertThat(note).hasToString(NOTE);
    assertThat(SignedNote.sign(TEXT, SigningKey.parse(PRIVATE + "\n" + VERIFIER)))
        .hasToString(NOTE);
  }

  @Test
  void a_text_that_was_changed_is_not_signed() {
    assertThat(SignedNote.parse(NOTE.replace("problem is", "problem was")).signedBy(key)).isFalse();
  }

  @Test
  void another_key_of_the_same_name_has_not_signed() {
    SigningKey other = SigningKey.make("PeterNeumann", KeyKind.LOG);

    assertThat(SignedNote.parse(NOTE).signedBy(other.verifier())).isFalse();
    assertThat(SignedNote.sign(TEXT, other).signedBy(key)).isFalse();
  }

  @Test
  void unknown_signatures_are_passed_over_but_a_false_one_spoils_the_note() {
    SignedNote note = SignedNote.parse(NOTE);
    NoteSignature right = note.signatures().get(0);
    NoteSignature unknown =
        SignedNote.sign(TEXT, SigningKey.make("other", KeyKind.LOG)).signatures().get(0);

    assertThat(note.with(unknown).signedBy(key)).isTrue();
    assertThat(note.with(new NoteSignature(right.name(), right.id(), new byte[64])).signedBy(key))
        .isFalse();
  }

  @Test
  void keys_are_kept_as_text_and_must_belong_together() {
    SigningKey made = SigningKey.make("minhbach.example/log", KeyKind.LOG);
    SigningKey read = SigningKey.parse(made.secret());

    assertThat(read.verifier()).isEqualTo(made.verifier());
    assertThat(VerifierKey.parse(VERIFIER)).hasToString(VERIFIER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SigningKey.parse(PRIVATE + "\n" + made.verifier()))
        .withMessageNotContaining("AYEKFALV");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        "text\n\n",
        "text\n\n— name\n",
        "text\n\n— name AAAA\n",
        "text\n\n- name AAAAAAAA\n",
        "te\txt\n\n— name AAAAAAAA\n",
        "text\n\n— name !!!!\n"
      })
  void what_is_no_note_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.parse(text));
  }

  @Test
  void names_of_keys_are_one_word() {
    for (String name : List.of("", "two words", "plus+plus", "no\u00a0break")) {
      assertThatIllegalArgumentException()
          .as(name)
          .isThrownBy(() -> new VerifierKey(name, KeyKind.LOG, new byte[32]));
    }
  }
}
