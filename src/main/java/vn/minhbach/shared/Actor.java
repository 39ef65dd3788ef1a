package vn.minhbach.shared;

/**
 * Who acts, in which capacity.
 *
 * @param officer user name of the account, no personal data
 * @param person the human being behind the account: two accounts of one human share it, and four
 *     eyes compare it
 * @param role the role in which the act was done
 * @param unit the unit for which it was done
 */
public record Actor(String officer, String person, String role, String unit) {

  /** The machine itself: timers, checks, jobs. */
  public static final Actor SYSTEM = new Actor("system", "system", "system", "01");
}
