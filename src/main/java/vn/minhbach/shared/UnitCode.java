package vn.minhbach.shared;

/**
 * The General Statistics Office's code of a unit, kept as text because of leading zeros: two digits
 * for the city, three for a district, five for a ward, commune or township.
 */
public record UnitCode(String value) {

  public UnitCode {
    if (value == null || !value.matches("\\d{2}|\\d{3}|\\d{5}")) {
      throw new Refused("unit.malformed", value);
    }
  }

  public boolean isWard() {
    return value.length() == 5;
  }

  @Override
  public String toString() {
    return value;
  }
}
