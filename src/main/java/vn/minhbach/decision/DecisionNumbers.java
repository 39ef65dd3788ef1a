package vn.minhbach.decision;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Units;
import vn.minhbach.shared.Refused;

/**
 * The numbers that a district has given to its decisions. Each counts once in a year, so that a
 * number and a date name one decision alone, as Nghị định 30/2020/NĐ-CP numbers papers.
 */
@Component
class DecisionNumbers {

  private final SignatureMapper signatures;
  private final Units units;

  DecisionNumbers(SignatureMapper signatures, Units units) {
    this.signatures = signatures;
    this.units = units;
  }

  /** Refuses a number that stands on another decision of the district and year. */
  void requireFree(Dossier dossier, Signature signature) {
    String other = signatures.numbered(district(dossier), year(signature), number(signature));
    if (other != null) {
      throw new Refused(
          "decision.numberTaken", signature.paperNumber(), String.valueOf(year(signature)), other);
    }
  }

  /** Gives the number to this decision for ever. */
  void take(Dossier dossier, Signature signature) {
    requireFree(dossier, signature);
    try {
      signatures.number(district(dossier), year(signature), number(signature), dossier.number());
    } catch (DuplicateKeyException takenMeanwhile) {
      requireFree(dossier, signature);
      throw takenMeanwhile;
    }
  }

  private String district(Dossier dossier) {
    return units.require(dossier.ward()).districtCode();
  }

  private static int year(Signature signature) {
    return signature.signedOn().getYear();
  }

  /** However it was spaced. */
  private static String number(Signature signature) {
    return signature.paperNumber().replaceAll("\\s+", "");
  }
}
