package vn.minhbach.audit.command;

/** A command ends here, and says why in words. */
final class Told extends RuntimeException {

  private static final long serialVersionUID = 1;

  static final int REFUSED = 1;
  static final int UNREADABLE = 2;

  private final int exit;
  private final String code;
  private final transient Object[] arguments;

  private Told(int exit, String code, Object... arguments) {
    super(code);
    this.exit = exit;
    this.code = code;
    this.arguments = arguments;
  }

  /** What was asked is not so, or must not be done. */
  static Told refused(String code, Object... arguments) {
    return new Told(REFUSED, code, arguments);
  }

  /** Something that is needed is missing or cannot be read. */
  static Told unreadable(String code, Object... arguments) {
    return new Told(UNREADABLE, code, arguments);
  }

  int exit() {
    return exit;
  }

  String in(Words words) {
    return words.say(code, arguments);
  }
}
