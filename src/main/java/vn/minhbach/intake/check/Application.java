package vn.minhbach.intake.check;

import java.time.LocalDate;
import vn.minhbach.registry.identity.Identity;

/**
 * An application as it was understood. Texts are clean and may be empty; dates are null where they
 * are not known.
 *
 * @param row the row as Excel numbers it
 * @param phone digits, with a leading zero
 * @param paymentMethod bank or cash
 * @param account digits and letters alone
 */
public record Application(
    int row,
    String fullName,
    Identity identity,
    LocalDate idIssuedOn,
    String permanentAddress,
    String temporaryAddress,
    String neighbourhood,
    String phone,
    String occupation,
    String workplace,
    LocalDate lostFrom,
    LocalDate lostTo,
    String paymentMethod,
    String account,
    String bank,
    String note) {

  /** An account that is written all the same is paid nothing. */
  boolean isPaidInCash() {
    return paymentMethod.equals("cash");
  }
}
