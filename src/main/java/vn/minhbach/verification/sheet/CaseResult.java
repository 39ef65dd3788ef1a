package vn.minhbach.verification.sheet;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.find.OpenCases;
import vn.minhbach.shared.Refused;
import vn.minhbach.verification.CaseSheets;
import vn.minhbach.verification.Verification;
import vn.minhbach.verification.VerificationInput;

/** Keeps or records the result of a case, if all that its page showed as entered is still so. */
@Component
class CaseResult {

  private final CurrentOfficer officers;
  private final OpenCases open;
  private final CaseSheets sheets;
  private final Verification verification;

  CaseResult(
      CurrentOfficer officers, OpenCases open, CaseSheets sheets, Verification verification) {
    this.officers = officers;
    this.open = open;
    this.sheets = sheets;
    this.verification = verification;
  }

  /**
   * @throws Refused as {@link Verification#save} does, and code {@code verification.sheetChanged}
   *     when somebody has entered something since
   */
  @Transactional
  public void keep(String caseNumber, CaseForm form) {
    verification.save(asShown(caseNumber, form));
  }

  /**
   * @throws Refused as {@link Verification#verify} does, and code {@code verification.sheetChanged}
   *     when somebody has entered something since
   */
  @Transactional
  public void record(String caseNumber, CaseForm form) {
    verification.verify(List.of(asShown(caseNumber, form)));
  }

  private VerificationInput asShown(String caseNumber, CaseForm form) {
    open.lock(officers.require().areaAs(Role.wardOfficer), List.of(caseNumber));
    if (!sheets.sheet(caseNumber, Locale.ROOT).mark().equals(form.mark())) {
      throw new Refused("verification.sheetChanged", caseNumber);
    }
    return form.input(caseNumber);
  }
}
