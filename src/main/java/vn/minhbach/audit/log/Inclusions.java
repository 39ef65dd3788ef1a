package vn.minhbach.audit.log;

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
    String witnessed = files.witnessed();
    String signed = files.checkpoint();
    if (found == null || found.seq() >= size(signed)) {
      return Optional.empty();
    }
    boolean covered = witnessed != null && found.seq() < size(witnessed);
    String note = covered ? witnessed : signed;
    Tree tree = new Tree(files, size(signed));
    return Optional.of(
        new Inclusion(
            stream,
            found.number(),
            found.seq(),
            found.leaf(),
            tree.inclusion(found.seq(), size(note)),
            note));
  }

  private static long size(String note) {
    return Checkpoint.parse(SignedNote.parse(note).text()).size();
  }
}
