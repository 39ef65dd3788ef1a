package vn.minhbach.verification;

import java.util.List;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Declaration;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.shared.Outcome;
import vn.minhbach.shared.Sha256;

/**
 * All that an officer needs to verify one case.
 *
 * @param neighbourhoodHeads accounts of those of the ward who can have confirmed it
 * @param input what was entered before, or null
 * @param enteredBy account of who entered what is not recorded yet, or null
 */
public record CaseSheet(
    SupportCase supportCase,
    Applicant applicant,
    Declaration declaration,
    List<Found> findings,
    List<String> neighbourhoodHeads,
    VerificationInput input,
    String enteredBy) {

  /** Stands for all that was entered, as the sheet shows it. */
  public String mark() {
    StringBuilder shown = new StringBuilder(enteredBy + "|" + input);
    findings.forEach(f -> shown.append('|').append(f.entered()));
    return Sha256.hex(shown.toString()).substring(0, 16);
  }

  /**
   * A finding in the reader's language, with what was entered about it before.
   *
   * @param number among the findings of the case, from 0
   * @param comparing whether it names another application
   * @param decision null while nothing was entered, as are the reason and who decided
   */
  public record Found(
      int number,
      String code,
      Outcome outcome,
      String text,
      boolean comparing,
      String legalBasis,
      Resolution.Verdict decision,
      String reason,
      String decidedBy) {

    private String entered() {
      return number + code + decision + reason + decidedBy;
    }
  }
}
