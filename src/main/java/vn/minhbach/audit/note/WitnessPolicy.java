package vn.minhbach.audit.note;

import java.util.ArrayList;
import java.util.List;

/**
 * Whose signatures make a checkpoint final: {@code quorum} of these witnesses. Written as lines
 * {@code witness <vkey>} and {@code quorum <k>}; empty lines and those that begin with # are for
 * people.
 *
 * @param quorum 0 while there is no witness yet
 */
public record WitnessPolicy(List<VerifierKey> witnesses, int quorum) {

  /**
   * @throws IllegalArgumentException if a line says something else, or asks for more witnesses than
   *     there are
   */
  public static WitnessPolicy parse(String text) {
    List<VerifierKey> witnesses = new ArrayList<>();
    int quorum = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("witness ")) {
        witnesses.add(VerifierKey.parse(line.substring("witness ".length())));
      } else if (line.matches("quorum [0-9]{1,3}")) {
        quorum = Integer.parseInt(line.substring("quorum ".length()));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        throw new IllegalArgumentException("not a line of a witness policy: " + line);
      }
    }
    return new WitnessPolicy(List.copyOf(witnesses), quorum);
  }

  public WitnessPolicy {
    boolean all = witnesses.stream().allMatch(key -> key.kind() == KeyKind.WITNESS);
    if (!all || quorum > witnesses.size() || quorum == 0 && !witnesses.isEmpty()) {
      throw new IllegalArgumentException(
          "a quorum of " + quorum + " of " + witnesses.size() + " witnesses");
    }
  }

  /** The witnesses whose signatures stand under a checkpoint. */
  public List<VerifierKey> under(SignedNote checkpoint) {
    return witnesses.stream().filter(it -> Cosignature.by(it, checkpoint).isPresent()).toList();
  }

  public boolean isFinal(SignedNote checkpoint) {
    return quorum > 0 && under(checkpoint).size() >= quorum;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    witnesses.forEach(key -> text.append("witness ").append(key).append('\n'));
    return text.append("quorum ").append(quorum).append('\n').toString();
  }
}
