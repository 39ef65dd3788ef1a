package vn.minhbach.payout.run;

/**
 * What the accountant entered, and once recorded the control totals of the run.
 *
 * @param sourceOfFunds nguồn kinh phí
 * @param debtorAccount the office's own account at the Treasury; null where it is not given
 * @param listVersion hash of the list that was shown
 * @param people lines as prepared, null until recorded
 * @param dong their sum
 * @param payees hash over names and accounts as they were then
 * @param preparedAt microseconds UTC
 */
public record Preparation(
    String run,
    String sourceOfFunds,
    String debtorAccount,
    String debtorBank,
    String listVersion,
    String person,
    Integer people,
    Long dong,
    String payees,
    Long preparedAt) {

  public static Preparation entered(
      String run,
      String sourceOfFunds,
      String debtorAccount,
      String debtorBank,
      String listVersion,
      String person) {
    return new Preparation(
        run, sourceOfFunds, debtorAccount, debtorBank, listVersion, person, null, null, null, null);
  }

  /** Whether the step was taken with it; given back, the run needs a new entry. */
  public boolean isRecorded() {
    return preparedAt != null;
  }

  /** As this, after a line of this amount has left. */
  public Preparation without(long amount, String payees) {
    return recorded(people - 1, dong - amount, payees, preparedAt);
  }

  public Preparation recorded(int people, long dong, String payees, long at) {
    return new Preparation(
        run,
        sourceOfFunds,
        debtorAccount,
        debtorBank,
        listVersion,
        person,
        people,
        dong,
        payees,
        at);
  }
}
