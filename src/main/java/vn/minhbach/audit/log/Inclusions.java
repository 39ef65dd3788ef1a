package vn.minhbach.audit.log;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.tree.Tree;

/** Proves that entries of the trail stand in the published log. */
@Component
public class Inclusions {

  private final LogMapper log;
  private final TileFiles files;

  Inclusions(LogMapper log, LogSettings settings) {
    this.log = log;
    this.files = new TileFiles(settings.folder());
  }

  /**
   * The newest entry of a stream that tells this fact; empty while it is not published, which takes
   * a second after it was committed.
   *
   * @param fact its name, as {@code ListPosted}
   */
  public Optional<Inclusion> newest(String stream, String fact) {
    LogMapper.Found found = log.newest(stream, fact);
    return found == null ? Optional.empty() : of(stream, found.number(), found.seq(), found.leaf());
  }

  /**
   * An entry that the caller has read, under the newest witnessed checkpoint that covers it, else
   * under the newest; empty while it is not published. Reads the published files alone.
   *
   * @param number in its stream, from 1
   * @param seq in the log, from 0
   */
  public Optional<Inclusion> of(String stream, int number, long seq, byte[] leaf) {
    String witnessed = files.witnessed();
    String signed = files.checkpoint();
    if (seq >= size(signed)) {
      return Optional.empty();
    }
    String note = witnessed != null && seq < size(witnessed) ? witnessed : signed;
    List<byte[]> hashes = new Tree(files, size(signed)).inclusion(seq, size(note));
    return Optional.of(new Inclusion(stream, number, seq, leaf, hashes, note));
  }

  private static long size(String note) {
    return Checkpoint.parse(SignedNote.parse(note).text()).size();
  }
}
