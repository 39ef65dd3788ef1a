package vn.minhbach.access.administration;

import java.nio.charset.StandardCharsets;
import vn.minhbach.shared.Refused;

/** What a password must be: long, within what BCrypt reads, and not a word anybody tries first. */
final class PasswordRules {

  static final int LEAST = 12;
  static final int MOST_BYTES = 72;
  private static final int DIFFERENT = 5;

  private PasswordRules() {}

  /** Refuses with {@code access.passwordShort}, {@code passwordLong} or {@code passwordEasy}. */
  static void refuseWeak(String user, String password) {
    if (password.codePointCount(0, password.length()) < LEAST) {
      throw new Refused("access.passwordShort", LEAST);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new Refused("access.passwordLong", MOST_BYTES);
    }
    if (password.contains(user) || password.chars().distinct().count() < DIFFERENT) {
      throw new Refused("access.passwordEasy");
    }
  }
}
