package vn.minhbach.audit.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.NoteSignature;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.WitnessPolicy;
import vn.minhbach.audit.tree.Tree;
import vn.minhbach.shared.Refused;

/** Takes what witnesses signed, and publishes a checkpoint as final when enough of them did. */
@Component
public class Cosignatures {

  private final LogMapper log;
  private final LogKey key;
  private final LogFolder files;
  private final Path witnesses;

  Cosignatures(LogMapper log, LogKey key, LogSettings settings) {
    this.log = log;
    this.key = key;
    this.files = new LogFolder(settings.folder());
    this.witnesses = settings.witnesses();
    policy();
  }

  /**
   * Who the witnesses are, and how many of them make a checkpoint final. The file is read each
   * time: a witness that comes or goes needs no restart.
   */
  public WitnessPolicy policy() {
    try {
      return Files.exists(witnesses)
          ? WitnessPolicy.parse(Files.readString(witnesses))
          : WitnessPolicy.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps the lines of known witnesses under one of our checkpoints.
   *
   * @return whether the checkpoint is final now
   * @throws Refused if it is no checkpoint of this log, or no known witness signed it
   */
  @Transactional
  public boolean take(String text) {
    SignedNote note = read(text);
    Checkpoint head = Checkpoint.parse(note.text());
    log.lock();
    Checkpoint newest = key.own(files.checkpoint());
    if (head.size() > newest.size()
        || !Arrays.equals(new Tree(files, newest.size()).root(head.size()), head.root())) {
      throw new Refused("audit.otherTree", head.size());
    }
    List<NoteSignature> lines = policy().lines(note);
    if (lines.isEmpty()) {
      throw new Refused("audit.noWitness");
    }
    lines.forEach(line -> log.cosigned(head.size(), line.name(), line.toString().strip()));
    return publish(head);
  }

  private SignedNote read(String text) {
    try {
      SignedNote note = SignedNote.parse(text);
      key.own(text);
      return note;
    } catch (IllegalArgumentException | LogRefused e) {
      throw new Refused("audit.noCheckpoint");
    }
  }

  private boolean publish(Checkpoint head) {
    SignedNote own = SignedNote.parse(key.sign(head.size(), head.root()));
    for (String line : log.cosignatures(head.size())) {
      own = own.with(NoteSignature.parse(line));
    }
    if (!policy().isFinal(own)) {
      return false;
    }
    String before = files.witnessed();
    if (before == null || key.own(before).size() <= head.size()) {
      files.publishWitnessed(own.toString());
    }
    return true;
  }
}
