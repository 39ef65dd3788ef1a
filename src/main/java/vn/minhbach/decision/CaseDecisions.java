package vn.minhbach.decision;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells an applicant what was decided and why. */
@Component
public class CaseDecisions {

  private final CaseDecisionMapper decisions;

  CaseDecisions(CaseDecisionMapper decisions) {
    this.decisions = decisions;
  }

  /** Empty until it is decided. */
  public Optional<CaseDecision> of(String caseNumber) {
    return Optional.ofNullable(decisions.of(caseNumber));
  }
}
