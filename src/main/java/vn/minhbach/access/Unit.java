package vn.minhbach.access;

import java.util.Locale;
import vn.minhbach.shared.UnitCode;

/**
 * A unit of the city's administration.
 *
 * @param name as offices write it: {@code Phường Giang Biên}
 * @param parent code of the unit above; null for the city
 * @param districtCode the district in which it lies, itself for a district; null for the city
 */
public record Unit(String code, String name, Kind kind, String parent, String districtCode) {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** Phường, xã, thị trấn, quận (huyện, thị xã), thành phố. */
  public enum Kind {
    ward,
    commune,
    township,
    district,
    city
  }

  /** The name inside a sentence: {@code phường Giang Biên}. */
  public String inSentence() {
    return name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
  }

  /** True for the unit itself and for every unit above it. */
  boolean liesIn(UnitCode above) {
    return code.equals(above.value())
        || above.value().equals(districtCode)
        || above.value().equals(Units.CITY);
  }
}
