package vn.minhbach.audit.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/** What a command printed, and its exit code. */
public record Ran(int exit, String text) {

  public static final Instant AT = Instant.parse("2021-10-01T00:00:00Z");

  public static Ran of(String command, Object... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int exit = new Commands(out, Clock.fixed(AT, ZoneOffset.UTC)).run(command, words);
    return new Ran(exit, bytes.toString(StandardCharsets.UTF_8));
  }

  /** The last line. */
  public String last() {
    return text.strip().lines().reduce((one, next) -> next).orElse("");
  }
}
