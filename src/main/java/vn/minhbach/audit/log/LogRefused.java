package vn.minhbach.audit.log;

import java.util.Arrays;

/**
 * The office may not run, or not go on with its log: what it would publish contradicts what was
 * published or witnessed before.
 */
final class LogRefused extends IllegalStateException {

  private final String code;
  private final transient Object[] said;

  /**
   * @param code why, see {@link LogRefusal}
   */
  LogRefused(String code, Object... said) {
    super(code + " " + Arrays.toString(said));
    this.code = code;
    this.said = said;
  }

  String code() {
    return code;
  }

  Object[] said() {
    return said;
  }
}
