package vn.minhbach.verification.list;

import java.time.LocalDate;
import java.util.List;
import vn.minhbach.intake.find.OpenCase;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Sha256;
import vn.minhbach.verification.Entered;

/**
 * One case of the work list.
 *
 * @param enteredBy account of who entered what is not recorded yet, or null
 * @param again whether the ward has verified it before and it came back
 * @param due the last day of verifying
 * @param daysLeft working days to that day; negative when it has passed
 */
record WorkLine(
    OpenCase open,
    List<Remark> remarks,
    String enteredBy,
    boolean again,
    LocalDate due,
    int daysLeft) {

  /**
   * A finding, in the reader's language, and what was said of it.
   *
   * @param word null while nobody spoke of it
   */
  record Remark(int number, Finding finding, String text, Entered.Word word) {}

  /** Findings of which nobody has spoken. */
  long openDoubts() {
    return remarks.stream().filter(r -> r.word() == null).count();
  }

  /** Whether an officer who looks no further may verify it. */
  boolean isClear() {
    return openDoubts() == 0 && enteredBy == null && !again;
  }

  public boolean isOverdue() {
    return daysLeft < 0;
  }

  /** The days that it is late. */
  public int daysLate() {
    return -daysLeft;
  }

  /** Stands for all that was shown of the case and can change. */
  String mark() {
    StringBuilder shown =
        new StringBuilder(open.state() + "|" + open.since() + "|" + enteredBy + "|" + again);
    remarks.forEach(r -> shown.append('|').append(r.finding()).append(r.word()));
    return Sha256.hex(shown.toString()).substring(0, Shown.MARK);
  }
}
