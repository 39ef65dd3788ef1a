package vn.minhbach.decision;

import java.time.LocalDate;

/**
 * Number and date of a paper, entered by the one who is about to sign for the list.
 *
 * @param listVersion hash of the list that was shown
 * @param person who entered it, and therefore who alone may complete the step
 */
record Signature(
    String dossier,
    Step step,
    String paperNumber,
    LocalDate signedOn,
    String listVersion,
    String person) {

  enum Step {
    SUBMISSION,
    DECISION
  }
}
