package vn.minhbach.audit.witness;

/** The witness does not sign. */
public final class WitnessRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String code;
  private final transient Object[] said;

  WitnessRefused(String code, String message, Object... said) {
    super(message);
    this.code = code;
    this.said = said;
  }

  /**
   * Why: {@code notSigned} by the log's key, {@code otherLog}, {@code otherStart} than what was
   * signed last, or {@code forked}.
   */
  public String code() {
    return code;
  }

  /** The names and numbers that belong to it. */
  public Object[] said() {
    return said.clone();
  }
}
