package vn.minhbach.scheme;

import java.time.LocalDate;
import java.util.Optional;
import vn.minhbach.scheme.seed.SeedRow;
import vn.minhbach.shared.Dong;
import vn.minhbach.shared.LegalBasis;
import vn.minhbach.shared.Period;
import vn.minhbach.shared.Refused;

/**
 * A scheme of support as it is in force for a time; a change of the act is a further row with a
 * later {@code validFrom}.
 *
 * @param code speaking code, as {@code HN-3642-LDTD}
 * @param nameVi name shown to officers and citizens
 * @param act number of the act that it rests on, as {@code 3642/QĐ-UBND}
 * @param article article of the act; empty where the text was not available
 * @param unit who is supported once
 * @param amountDong whole đồng for one unit; null where it is not known or not one fixed sum
 * @param validFrom first day on which the row is in force
 * @param validTo last day, null while no end is known
 * @param periodFrom first day on which the event (the lost work) may lie; null where not known
 * @param periodTo last such day
 * @param lastReceipt last day on which a ward takes applications; null where not known
 * @param cashRegime whether it is one of the cash supports of which a worker takes one only (Nghị
 *     quyết 68/NQ-CP, I.2.c)
 * @param status whether this system takes applications for it
 * @param certainty how sure the row is
 * @param source mark of the source from which the row was taken, with its open points
 */
public record Scheme(
    String code,
    String nameVi,
    String act,
    String article,
    Unit unit,
    Long amountDong,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate periodFrom,
    LocalDate periodTo,
    LocalDate lastReceipt,
    CashRegime cashRegime,
    Status status,
    Certainty certainty,
    String source) {

  /** Who gets the support once. */
  public enum Unit {
    PERSON,
    HOUSEHOLD,
    EMPLOYER
  }

  /** Whether the scheme is one of the cash supports that exclude each other. */
  public enum CashRegime {
    YES,
    NO,
    UNKNOWN
  }

  /** Whether applications are taken here, or the scheme is only known by name. */
  public enum Status {
    OPEN,
    LISTED
  }

  static Scheme read(SeedRow row) {
    return new Scheme(
        row.required("code"),
        row.required("name_vi"),
        row.required("act"),
        row.text("article"),
        row.word("unit", Unit.class),
        row.amountOrNull("amount"),
        row.day("valid_from"),
        row.dayOrNull("valid_to"),
        row.dayOrNull("period_from"),
        row.dayOrNull("period_to"),
        row.dayOrNull("last_receipt"),
        row.word("cash_regime", CashRegime.class),
        row.word("status", Status.class),
        row.word("certainty", Certainty.class),
        row.required("source"));
  }

  public LegalBasis basis() {
    return new LegalBasis(act, article);
  }

  /**
   * What one person or household gets.
   *
   * @throws Refused code {@code scheme.amountUnknown}: the amount is not established, and is not to
   *     be guessed
   */
  public Dong amount() {
    if (amountDong == null) {
      throw new Refused("scheme.amountUnknown", code);
    }
    return new Dong(amountDong);
  }

  /**
   * The days on which the event may lie.
   *
   * @throws Refused code {@code scheme.periodUnknown}: the period is not established
   */
  public Period period() {
    if (periodFrom == null) {
      throw new Refused("scheme.periodUnknown", code);
    }
    return new Period(periodFrom, periodTo);
  }

  /**
   * Empty while it is not known whether the scheme is one of the cash supports that exclude each
   * other.
   */
  public Optional<Boolean> inCashRegime() {
    return cashRegime == CashRegime.UNKNOWN
        ? Optional.empty()
        : Optional.of(cashRegime == CashRegime.YES);
  }

  public boolean inForceOn(LocalDate day) {
    return new Period(validFrom, validTo).contains(day);
  }

  /** Whether a ward takes applications for it on that day. */
  public boolean takesApplicationsOn(LocalDate day) {
    return status == Status.OPEN
        && inForceOn(day)
        && (lastReceipt == null || !day.isAfter(lastReceipt));
  }
}
