package vn.minhbach.access;

import vn.minhbach.shared.UnitCode;

/**
 * A unit of the city's administration.
 *
 * @param name as offices write it: {@code Phường Giang Biên}
 * @param parent code of the unit above; null for the city
 * @param districtCode the district in which it lies, itself for a district; null for the city
 */
public record Unit(String code, String name, Kind kind, String parent, String districtCode) {

  /** Phường, xã, thị trấn, quận (huyện, thị xã), thành phố. */
  public enum Kind {
    ward,
    commune,
    township,
    district,
    city
  }

  /** True for the unit itself and for every unit above it. */
  boolean liesIn(UnitCode above) {
    return code.equals(above.value())
        || above.value().equals(districtCode)
        || above.value().equals(Units.CITY);
  }
}
