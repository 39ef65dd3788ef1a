package vn.minhbach.audit.check.cases;

import static vn.minhbach.audit.check.cases.Stage.APPROVED;
import static vn.minhbach.audit.check.cases.Stage.CLEARED;
import static vn.minhbach.audit.check.cases.Stage.IN_DOSSIER;
import static vn.minhbach.audit.check.cases.Stage.IN_RUN;
import static vn.minhbach.audit.check.cases.Stage.IN_SITTING;
import static vn.minhbach.audit.check.cases.Stage.NONE;
import static vn.minhbach.audit.check.cases.Stage.NOT_PROPOSED;
import static vn.minhbach.audit.check.cases.Stage.PAID;
import static vn.minhbach.audit.check.cases.Stage.POSTED;
import static vn.minhbach.audit.check.cases.Stage.PROPOSED;
import static vn.minhbach.audit.check.cases.Stage.REFUSED;
import static vn.minhbach.audit.check.cases.Stage.RESULT_POSTED;
import static vn.minhbach.audit.check.cases.Stage.SUBMITTED;
import static vn.minhbach.audit.check.cases.Stage.TO_POST;
import static vn.minhbach.audit.check.cases.Stage.TO_VERIFY;
import static vn.minhbach.audit.check.cases.Stage.UNPOSTED;
import static vn.minhbach.audit.check.cases.Stage.VERIFIED;

import java.util.Map;
import java.util.Set;
import vn.minhbach.audit.check.log.LogEntry;

/**
 * A fact that moves a case.
 *
 * @param from stages from which it may
 * @param to the stage after it, null where the case stays
 */
record Step(Set<Stage> from, Stage to) {

  /** Facts that are not here may come at any time: papers, scans, looks at the trail. */
  private static final Map<String, Step> STEPS =
      Map.ofEntries(
          Map.entry("CaseOpened", step(TO_VERIFY, NONE)),
          Map.entry("OtherWardConcluded", step(TO_VERIFY, TO_VERIFY)),
          Map.entry("CaseVerified", step(VERIFIED, TO_VERIFY)),
          Map.entry("CaseInSitting", step(IN_SITTING, VERIFIED)),
          Map.entry("CaseFreed", step(VERIFIED, IN_SITTING)),
          Map.entry("CaseDeferred", step(VERIFIED, IN_SITTING)),
          Map.entry("CaseProposed", step(PROPOSED, IN_SITTING)),
          Map.entry("CaseNotProposed", step(NOT_PROPOSED, IN_SITTING)),
          Map.entry("CasePosted", step(POSTED, PROPOSED, TO_POST)),
          Map.entry("ObjectionUpheld", step(TO_VERIFY, POSTED, CLEARED, TO_VERIFY)),
          Map.entry("CaseCleared", step(CLEARED, POSTED, RESULT_POSTED)),
          Map.entry("CaseInDossier", step(IN_DOSSIER, CLEARED, NOT_PROPOSED, UNPOSTED)),
          Map.entry("CaseSubmitted", step(SUBMITTED, IN_DOSSIER)),
          Map.entry("CaseSentBack", step(TO_VERIFY, SUBMITTED)),
          Map.entry("CaseApproved", step(APPROVED, SUBMITTED)),
          Map.entry("CaseRefused", step(REFUSED, SUBMITTED)),
          Map.entry("EntitlementHeld", step(null, APPROVED, TO_POST, RESULT_POSTED)),
          Map.entry("EntitlementFreed", step(null, APPROVED, TO_POST, RESULT_POSTED)),
          Map.entry("CaseInRun", step(IN_RUN, APPROVED)),
          Map.entry("CaseLeftRun", step(APPROVED, IN_RUN)),
          Map.entry("PaymentReturned", step(APPROVED, IN_RUN)),
          Map.entry("CasePaid", step(PAID, IN_RUN)));

  private static Step step(Stage to, Stage... from) {
    return new Step(Set.of(from), to);
  }

  /** The step that an entry tells, null if the case stays where it is. */
  static Step of(LogEntry entry) {
    return STEPS.get(entry.fact());
  }

  /** Where the case is after it. */
  Stage after(LogEntry entry, Stage before) {
    return switch (entry.fact()) {
      case "CaseVerified" -> verified(entry);
      case "CaseProposed" -> entry.flag("unposted") ? UNPOSTED : to;
      case "CaseApproved" -> entry.flag("toPost") ? TO_POST : to;
      case "CasePosted" -> before == TO_POST ? RESULT_POSTED : to;
      case "CaseCleared" -> before == RESULT_POSTED ? APPROVED : to;
      default -> to == null ? before : to;
    };
  }

  private Stage verified(LogEntry entry) {
    return switch (String.valueOf(entry.word("outcome"))) {
      case "withdrawn" -> Stage.WITHDRAWN;
      case "referred" -> Stage.REFERRED;
      default -> to;
    };
  }
}
