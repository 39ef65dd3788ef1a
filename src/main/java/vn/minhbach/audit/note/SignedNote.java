package vn.minhbach.audit.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text and the signatures under it (signed-note, "Format"). Nobody may believe the text before a
 * key that he trusts has signed it.
 *
 * @param text with the end of its last line
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  private static final int MOST_LETTERS = 100_000;

  /**
   * @throws IllegalArgumentException if it is no signed note
   */
  public static SignedNote parse(String note) {
    int end = note.lastIndexOf("\n\n");
    boolean sound =
        end >= 0
            && note.length() <= MOST_LETTERS
            && note.endsWith("\n")
            && note.chars().noneMatch(letter -> letter < ' ' && letter != '\n');
    if (!sound) {
      throw new IllegalArgumentException("not a signed note");
    }
    List<NoteSignature> signatures =
        note.substring(end + 2).lines().map(NoteSignature::parse).toList();
    if (signatures.isEmpty()) {
      throw new IllegalArgumentException("a note without a signature");
    }
    return new SignedNote(note.substring(0, end + 1), signatures);
  }

  /** The text signed by the log's key. */
  public static SignedNote sign(String text, SigningKey key) {
    byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
    return new SignedNote(text, List.of(NoteSignature.by(key.verifier(), signature)));
  }

  /**
   * Whether the key has signed it. A signature in the key's name that does not fit spoils the note.
   *
   * @param key of a log; a witness's is asked by {@link Cosignature}
   */
  public boolean signedBy(VerifierKey key) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<NoteSignature> named = signatures.stream().filter(it -> it.isBy(key)).toList();
    return !named.isEmpty()
        && named.stream().allMatch(it -> Ed25519.verifies(key.publicKey(), bytes, it.bytes()));
  }

  /** The same note with one more line under it. */
  public SignedNote with(NoteSignature signature) {
    List<NoteSignature> all = new ArrayList<>(signatures);
    all.add(signature);
    return new SignedNote(text, List.copyOf(all));
  }

  /** The note as it is sent and kept. */
  @Override
  public String toString() {
    return text
        + "\n"
        + signatures.stream().map(NoteSignature::toString).collect(Collectors.joining());
  }
}
