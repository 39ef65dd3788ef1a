package vn.minhbach.shared;

/**
 * The domain refuses an act. The code names the text {@code refused.<code>} of the message bundles,
 * which says what happened, why, and who can help; the arguments fill it and hold no personal data.
 */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Object[] args;

  public Refused(String code, Object... args) {
    super(code);
    this.code = code;
    this.args = args;
  }

  public String code() {
    return code;
  }

  public Object[] args() {
    return args == null ? new Object[0] : args.clone();
  }
}
