package vn.minhbach.audit.witness;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import vn.minhbach.audit.note.SignedNote;

/**
 * What a log asks of a witness (tlog-witness, add-checkpoint): a line {@code old <size>}, the proof
 * that the tree grew from there, an empty line, the checkpoint.
 *
 * @param old entries of the head that the witness signed last, 0 if it never did
 */
public record WitnessRequest(long old, List<byte[]> proof, SignedNote checkpoint) {

  private static final int MOST_HASHES = 63;

  /**
   * @throws IllegalArgumentException if it is not such a request
   */
  public static WitnessRequest parse(String text) {
    int end = text.indexOf("\n\n");
    List<String> lines = text.substring(0, Math.max(end, 0)).lines().toList();
    boolean sound =
        end > 0
            && lines.get(0).matches("old (0|[1-9][0-9]{0,17})")
            && lines.size() <= MOST_HASHES + 1;
    if (!sound) {
      throw new IllegalArgumentException("not a request to a witness");
    }
    List<byte[]> proof =
        lines.stream().skip(1).map(line -> Base64.getDecoder().decode(line)).toList();
    return new WitnessRequest(
        Long.parseLong(lines.get(0).substring("old ".length())),
        proof,
        SignedNote.parse(text.substring(end + 2)));
  }

  @Override
  public String toString() {
    String hashes =
        proof.stream()
            .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
            .collect(Collectors.joining());
    return "old " + old + "\n" + hashes + "\n" + checkpoint;
  }
}
