package vn.minhbach.verification;

import java.util.List;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Finding;

/**
 * All that an officer needs to verify one case.
 *
 * @param input what was entered before, or null
 */
public record CaseSheet(SupportCase supportCase, Applicant applicant, List<Finding> findings, VerificationInput input) {}
