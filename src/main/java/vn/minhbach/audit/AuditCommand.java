package vn.minhbach.audit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.minhbach.audit.check.CheckCommand;

/** {@code java -jar minhbach.jar audit ...}: what needs neither the office nor its database. */
public final class AuditCommand {

  private static final int UNKNOWN = 2;

  private AuditCommand() {}

  /** Whether the program is asked for one of these instead of the office. */
  public static boolean isOne(String... arguments) {
    return arguments.length > 0 && arguments[0].equals("audit");
  }

  /** The exit code. */
  public static int run(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String[] rest = Arrays.copyOfRange(arguments, Math.min(2, arguments.length), arguments.length);
    return switch (arguments.length > 1 ? arguments[1] : "") {
      case "check" -> new CheckCommand(out).run(rest);
      default -> {
        out.println("audit check");
        yield UNKNOWN;
      }
    };
  }
}
