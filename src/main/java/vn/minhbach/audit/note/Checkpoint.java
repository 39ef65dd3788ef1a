package vn.minhbach.audit.note;

import java.util.Base64;

/**
 * The head of a log: what a witness signs and what is printed on a posted list (tlog-checkpoint).
 *
 * @param origin the log's name, for ever
 * @param size its entries
 * @param root 32 bytes
 */
public record Checkpoint(String origin, long size, byte[] root) {

  /**
   * @param text the text of a note; lines after the third are not ours and refused
   * @throws IllegalArgumentException if it is no checkpoint
   */
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    boolean sound =
        lines.length == 4
            && !lines[0].isEmpty()
            && lines[1].matches("0|[1-9][0-9]{0,17}")
            && lines[3].isEmpty();
    if (!sound) {
      throw new IllegalArgumentException("not a checkpoint");
    }
    byte[] root = Base64.getDecoder().decode(lines[2]);
    if (root.length != 32) {
      throw new IllegalArgumentException("a root has 32 bytes, not " + root.length);
    }
    return new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
  }

  /** The three lines that are signed. */
  public String text() {
    return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
  }
}
