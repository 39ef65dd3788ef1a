package vn.minhbach.verification.doubt;

import vn.minhbach.intake.find.OpenCase;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.RowReference;
import vn.minhbach.shared.Sha256;
import vn.minhbach.verification.Entered;

/**
 * A finding that compares a case with another application.
 *
 * @param number of the finding among those of its case
 * @param word what was said of it, null while it is open
 */
record Doubt(OpenCase open, int number, Finding finding, Entered.Word word) {

  /** Names the doubt in an address. */
  public String key() {
    return open.caseNumber() + "." + number;
  }

  public boolean isOpen() {
    return word == null;
  }

  /** Stands for all that can change about it. */
  public String mark() {
    return Sha256.hex(finding + "|" + word).substring(0, 16);
  }

  RowReference own() {
    return new RowReference(open.unit(), open.list(), open.row());
  }
}
