package vn.minhbach.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Does things as demo officers, for tests that call beans. */
public final class ByOfficer {

  private ByOfficer() {}

  /** Does something as an officer who is logged in. */
  @SuppressWarnings("try")
  public static <T> T as(String user, Supplier<T> work) {
    try (LogIn me = LogIn.as(user)) {
      return work.get();
    }
  }

  /** As {@link #as(String, Supplier)}, for what gives nothing back. */
  public static void as(String user, Runnable work) {
    as(
        user,
        () -> {
          work.run();
          return null;
        });
  }

  /** What pages and papers call the demo officer. */
  public static String name(String user) {
    try (Stream<String> officers = Files.lines(Path.of("seeds/demo/officers.csv"))) {
      return officers
          .filter(line -> line.startsWith(user + ","))
          .map(line -> line.substring(line.lastIndexOf(',') + 1))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The demo officer of this name in a ward. */
  public static String user(String name, String unit) {
    return name + "p" + unit;
  }
}
