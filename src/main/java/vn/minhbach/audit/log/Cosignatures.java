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
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.audit.note.WitnessPolicy;
import vn.minhbach.audit.tree.Tree;
import vn.minhbach.shared.Refused;

/** Takes what witnesses signed, and publishes a checkpoint as final when enough of them did. */
@Component
public class Cosignatures {

  private final LogMapper log;
  private final LogKey key;
  private final LogFolder files;
  private final WitnessPolicy policy;

  Cosignatures(LogMapper log, LogKey key, LogSettings settings) {
    this.log = log;
    this.key = key;
    this.files = new LogFolder(settings.folder());
    this.policy = policy(settings.witnesses());
  }

  private static WitnessPolicy policy(Path file) {
    try {
      return Files.exists(file)
          ? WitnessPolicy.parse(Files.readString(file))
          : new WitnessPolicy(List.of(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who the witnesses are, and how many of them make a checkpoint final. */
  public WitnessPolicy policy() {
    return policy;
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
    List<VerifierKey> signed = policy.under(note);
    if (signed.isEmpty()) {
      throw new Refused("audit.noWitness");
    }
    for (NoteSignature line : note.signatures()) {
      if (signed.stream().anyMatch(witness -> witness.name().equals(line.name()))) {
        log.cosigned(head.size(), line.name(), line.toString().strip());
      }
    }
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
    if (!policy.isFinal(own)) {
      return false;
    }
    String before = files.witnessed();
    if (before == null || key.own(before).size() <= head.size()) {
      files.publishWitnessed(own.toString());
    }
    return true;
  }
}
