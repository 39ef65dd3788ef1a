package vn.minhbach.oversight.finding;

/** What a monitor is shown without having looked for it. */
enum Kind {
  sameEyes(true),
  kinActed(true),
  kinDeclared(false),
  declinesByOfficer(false),
  declinesByNeighbourhood(false),
  lateEntries(false),
  lateTasks(false);

  private final boolean isBreach;

  Kind(boolean isBreach) {
    this.isBreach = isBreach;
  }

  /** Whether one alone breaks a rule; the others are reasons to look closer. */
  public boolean isBreach() {
    return isBreach;
  }
}
