package vn.minhbach.audit.log;

import java.nio.file.Files;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.KeyKind;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.SigningKey;
import vn.minhbach.audit.note.VerifierKey;

/**
 * The log's own key. It is made once, while the log is empty: a log that changed its key would be
 * another log to everybody who checks it.
 */
@Component
class LogKey {

  private final SigningKey key;
  private final String origin;

  LogKey(LogSettings settings, LogMapper log) {
    this.origin = settings.origin();
    if (!Files.exists(settings.key()) && log.head().size() > 0) {
      throw new LogRefused("keyMissing", settings.key());
    }
    this.key =
        Files.exists(settings.key())
            ? KeyFile.read(settings.key())
            : KeyFile.make(settings.key(), origin, KeyKind.LOG);
    if (!key.verifier().name().equals(origin)) {
      throw new LogRefused("keyOfAnother", settings.key(), key.verifier().name(), origin);
    }
    log.pin(key.verifier().toString());
    if (!key.verifier().toString().equals(log.verifierKey())) {
      throw new LogRefused("keyDiffers", settings.key());
    }
  }

  /** What everybody checks with. */
  VerifierKey verifier() {
    return key.verifier();
  }

  String sign(long size, byte[] root) {
    return SignedNote.sign(new Checkpoint(origin, size, root).text(), key).toString();
  }

  /**
   * A checkpoint that bears this key's signature.
   *
   * @throws LogRefused if it does not
   */
  Checkpoint own(String note) {
    SignedNote signed = SignedNote.parse(note);
    if (!signed.signedBy(key.verifier())) {
      throw new LogRefused("notOurs");
    }
    return Checkpoint.parse(signed.text());
  }
}
