package vn.minhbach.payout.entitlement;

import java.time.LocalDate;

/**
 * What one approved case is to be paid.
 *
 * @param id 0 before it is written
 * @param proposed whether the council had proposed the case
 * @param person the registry's person, as it stands after people were found to be the same
 * @param regime the cash regime of which a person gets one
 * @param amount đồng
 * @param live whether it holds the person's place under the regime; a held one does not
 * @param heldFor the case that holds the place instead, for a double
 * @param paidOn null until paid
 */
public record Entitlement(
    long id,
    String caseNumber,
    String unit,
    String scheme,
    String dossier,
    boolean proposed,
    long person,
    String regime,
    long amount,
    boolean live,
    Held held,
    String heldFor,
    LocalDate paidOn) {

  /** A new one, which takes its person's place unless that is taken. */
  public static Entitlement of(
      String caseNumber,
      String unit,
      String scheme,
      String dossier,
      boolean proposed,
      long person,
      long amount) {
    return new Entitlement(
        0,
        caseNumber,
        unit,
        scheme,
        dossier,
        proposed,
        person,
        null,
        amount,
        true,
        null,
        null,
        null);
  }

  Entitlement under(String regime) {
    return with(regime, live, held, heldFor);
  }

  /** As this, held because the other case has the person's place. */
  Entitlement heldFor(String otherCase) {
    return with(regime, false, Held.DUPLICATE_PERSON, otherCase);
  }

  private Entitlement with(String regime, boolean live, Held held, String heldFor) {
    return new Entitlement(
        id,
        caseNumber,
        unit,
        scheme,
        dossier,
        proposed,
        person,
        regime,
        amount,
        live,
        held,
        heldFor,
        paidOn);
  }
}
