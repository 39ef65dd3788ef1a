package vn.minhbach.audit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import vn.minhbach.audit.check.CheckCommand;
import vn.minhbach.audit.command.Commands;

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
    String name = arguments.length > 1 ? arguments[1] : "";
    Commands commands = new Commands(out, ownClock());
    if (name.equals("check")) {
      return new CheckCommand(out).run(rest);
    }
    if (commands.names().contains(name)) {
      return commands.run(name, rest);
    }
    out.println("audit check");
    commands.names().forEach(one -> out.println("audit " + one));
    return UNKNOWN;
  }

  /** A witness signs by the clock of its own computer, never by that of an office. */
  private static Clock ownClock() {
    return Clock.tickSeconds(ZoneOffset.UTC);
  }
}
