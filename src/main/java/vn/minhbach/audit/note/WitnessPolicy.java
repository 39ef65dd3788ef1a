package vn.minhbach.audit.note;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose signatures make a checkpoint final: {@code quorum} of these witnesses. Written as lines
 * {@code witness <vkey>} and {@code quorum <k>}; empty lines and those that begin with # are for
 * people. Behind the key there may be an address where the witness shows the checkpoint that it
 * signed last.
 *
 * @param quorum 0 while there is no witness yet
 * @param addresses of those witnesses that show what they signed
 */
public record WitnessPolicy(
    List<VerifierKey> witnesses, int quorum, Map<VerifierKey, URI> addresses) {

  /** Nobody witnesses. */
  public static final WitnessPolicy NONE = new WitnessPolicy(List.of(), 0, Map.of());

  /**
   * @throws IllegalArgumentException if a line says something else, or asks for more witnesses than
   *     there are
   */
  public static WitnessPolicy parse(String text) {
    List<VerifierKey> witnesses = new ArrayList<>();
    Map<VerifierKey, URI> addresses = new LinkedHashMap<>();
    int quorum = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("witness ")) {
        String[] words = line.split(" +", 3);
        VerifierKey witness = VerifierKey.parse(words[1]);
        witnesses.add(witness);
        if (words.length > 2) {
          addresses.put(witness, URI.create(words[2]));
        }
      } else if (line.matches("quorum [0-9]{1,3}")) {
        quorum = Integer.parseInt(line.substring("quorum ".length()));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        throw new IllegalArgumentException("not a line of a witness policy: " + line);
      }
    }
    return new WitnessPolicy(List.copyOf(witnesses), quorum, addresses);
  }

  public WitnessPolicy {
    boolean all = witnesses.stream().allMatch(key -> key.kind() == KeyKind.WITNESS);
    if (!all || quorum > distinct(witnesses) || quorum == 0 && !witnesses.isEmpty()) {
      throw new IllegalArgumentException(
          "a quorum of " + quorum + " of " + witnesses.size() + " witnesses");
    }
  }

  /** The witnesses whose signatures stand under a checkpoint. */
  public List<VerifierKey> under(SignedNote checkpoint) {
    return witnesses.stream().filter(it -> Cosignature.by(it, checkpoint).isPresent()).toList();
  }

  /** How many of them signed a checkpoint; one key under two names is one witness. */
  public int signed(SignedNote checkpoint) {
    return distinct(under(checkpoint));
  }

  public boolean isFinal(SignedNote checkpoint) {
    return quorum > 0 && signed(checkpoint) >= quorum;
  }

  /** The lines of a checkpoint that are these witnesses' signatures; others may bear their name. */
  public List<NoteSignature> lines(SignedNote checkpoint) {
    return witnesses.stream().flatMap(it -> Cosignature.line(it, checkpoint).stream()).toList();
  }

  private static int distinct(List<VerifierKey> keys) {
    return (int) keys.stream().map(it -> ByteBuffer.wrap(it.key())).distinct().count();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (VerifierKey key : witnesses) {
      URI address = addresses.get(key);
      text.append("witness ").append(key).append(address == null ? "" : " " + address);
      text.append('\n');
    }
    return text.append("quorum ").append(quorum).append('\n').toString();
  }
}
