package vn.minhbach.scheme;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.WorkingDays;

/**
 * By when somebody who applied is told the outcome: the working days of every task up to the
 * decision, and those of the posting. Defaults of ours as long as the tasks' days are.
 */
@Component
public class AnswerDays {

  private static final List<String> TASKS =
      List.of(
          "verifyCase",
          "recordAttendance",
          "voteOnList",
          "writeMinutes",
          "signMinutes",
          "postList",
          "signSubmission",
          "appraiseDossier",
          "decideDossier");

  private final Deadlines deadlines;
  private final Parameters parameters;
  private final WorkingDays workingDays;

  AnswerDays(Deadlines deadlines, Parameters parameters, WorkingDays workingDays) {
    this.deadlines = deadlines;
    this.parameters = parameters;
    this.workingDays = workingDays;
  }

  /** The day of the answer to an application that came in on this day. */
  public LocalDate of(LocalDate receivedOn) {
    return workingDays.after(receivedOn, count(receivedOn));
  }

  /** Working days from the receipt to the answer. */
  public int count(LocalDate receivedOn) {
    int tasks = TASKS.stream().mapToInt(deadlines::workingDays).sum();
    return tasks + parameters.inForce(Parameters.POSTING_DAYS, receivedOn).number();
  }

  /** Whether an act that somebody has read sets every one of these days. */
  public boolean isSourced() {
    return TASKS.stream().allMatch(deadlines::isSourced);
  }
}
