package vn.minhbach.intake.contact;

/**
 * Whom to tell.
 *
 * @param name null if not given
 * @param phone null if not given
 */
public record Contact(String name, String phone) {

  /** Blank parts are parts that were not given. */
  public static Contact of(String name, String phone) {
    return new Contact(orNull(name), orNull(phone));
  }

  /** Whether nobody is named and there is no number to call. */
  public boolean isAnonymous() {
    return name == null && phone == null;
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
