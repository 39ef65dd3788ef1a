package vn.minhbach.access;

import java.util.function.Supplier;

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

  /** The demo officer of this name in a ward. */
  public static String user(String name, String unit) {
    return name + "p" + unit;
  }
}
