package vn.minhbach.audit.note;

/** What a key signs: the first byte of an encoded key (signed-note, "Signature types"). */
public enum KeyKind {
  /** The text of a note. */
  LOG(1),
  /** That a checkpoint was seen at a time and follows from all that were seen before it. */
  WITNESS(4);

  private final byte code;

  KeyKind(int code) {
    this.code = (byte) code;
  }

  byte code() {
    return code;
  }

  static KeyKind of(byte code) {
    for (KeyKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    throw new IllegalArgumentException("not a key of a log or a witness: " + code);
  }
}
