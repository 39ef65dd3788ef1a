package vn.minhbach.decision;

import java.time.LocalDate;
import java.util.List;
import vn.minhbach.decision.list.Line;
import vn.minhbach.shared.Sha256;

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

  /** Hash of what is signed: the list that was shown, and what is ruled over each of its lines. */
  String of(List<Line> left) {
    StringBuilder text = new StringBuilder(listVersion);
    for (Line line : left) {
      text.append('\u001e').append(line.caseNumber()).append('\u001f').append(line.ruling());
      text.append('\u001f').append(line.reason()).append('\u001f').append(line.article());
    }
    return Sha256.hex(text.toString());
  }
}
