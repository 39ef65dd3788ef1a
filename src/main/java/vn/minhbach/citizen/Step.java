package vn.minhbach.citizen;

import java.util.List;
import vn.minhbach.intake.CaseState;

/** The steps of an application as a citizen sees them, in their order. */
enum Step {
  received,
  verification,
  council,
  posting,
  decision,
  payment;

  /** The step in which a case is; for one that has ended, the step in which it did. */
  static Step of(CaseState state) {
    return switch (state) {
      case WAITING_OTHER_WARD, TO_VERIFY, WITHDRAWN, REFERRED -> verification;
      case VERIFIED, IN_SITTING -> council;
      case PROPOSED, POSTED, HALTED -> posting;
      case NOT_PROPOSED, TO_SUBMIT, IN_DOSSIER, REFUSED -> decision;
      case APPROVED, IN_RUN, PAID -> payment;
    };
  }

  /**
   * The tasks that lie between the beginning of a state and its end, one after the other; none
   * where no deadline runs, or a posting tells its own.
   */
  static List<String> tasks(CaseState state) {
    return switch (state) {
      case TO_VERIFY -> List.of("verifyCase");
      case VERIFIED -> List.of("recordAttendance", "voteOnList", "writeMinutes", "signMinutes");
      case IN_SITTING -> List.of("voteOnList", "writeMinutes", "signMinutes");
      case PROPOSED -> List.of("postList");
      case NOT_PROPOSED, TO_SUBMIT -> List.of("signSubmission");
      case IN_DOSSIER -> List.of("appraiseDossier", "decideDossier");
      case APPROVED -> List.of("prepareRun", "releaseRun");
      case IN_RUN -> List.of("settleRun");
      case WAITING_OTHER_WARD, POSTED, HALTED, PAID, REFUSED, WITHDRAWN, REFERRED -> List.of();
    };
  }
}
