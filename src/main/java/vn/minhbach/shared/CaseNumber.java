package vn.minhbach.shared;

/**
 * The number under which a ward keeps an application: ward code, year of receipt, serial number, as
 * in {@code 00121-21-000042}. It is the business key of the case's process, and its first part is
 * the tenant that may see it.
 */
public record CaseNumber(String value) {

  public CaseNumber {
    if (value == null || !isOne(value)) {
      throw new Refused("case.malformed", value);
    }
  }

  public static CaseNumber of(UnitCode ward, int year, long serial) {
    return new CaseNumber("%s-%02d-%06d".formatted(ward.value(), year % 100, serial));
  }

  /** Whether this is the number of a case and not of a run, dossier, posting or sitting. */
  public static boolean isOne(String number) {
    return number.matches("\\d{5}-\\d{2}-\\d{6}");
  }

  public UnitCode ward() {
    return new UnitCode(value.substring(0, 5));
  }

  @Override
  public String toString() {
    return value;
  }
}
