package vn.minhbach.oversight.look;

/**
 * How often an officer looked at one kind of page.
 *
 * @param look the address without its numbers
 * @param allowed times that it was shown
 * @param refused times that it was not
 * @param subjects different cases or lists
 * @param lastAt UTC microseconds
 */
record Looking(
    String officer,
    String unit,
    String look,
    long allowed,
    long refused,
    long subjects,
    long lastAt) {

  /** As {@code verification.cases.caseNumber}, for its text. */
  public String word() {
    return OneLook.word(look);
  }
}
