package vn.minhbach.paper;

import org.springframework.stereotype.Component;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;
import vn.minhbach.shared.UnitCode;

/** The bodies of a ward and of its district, as their papers name them. */
@Component
public class Issuers {

  private final Units units;

  Issuers(Units units) {
    this.units = units;
  }

  /** The People's Committee of the ward, commune or township. */
  public Issuer ward(UnitCode ward) {
    Unit district = districtOf(ward);
    return Issuer.committee(
        units.require(ward), "UBND " + district.name().toUpperCase(PaperWriting.VIETNAMESE));
  }

  /** The review council of the ward. */
  public Issuer council(UnitCode ward) {
    return Issuer.council(units.require(ward));
  }

  /** The People's Committee of the district in which the ward lies. */
  public Issuer district(UnitCode ward) {
    return Issuer.committee(districtOf(ward), null);
  }

  private Unit districtOf(UnitCode ward) {
    return units.require(new UnitCode(units.require(ward).districtCode()));
  }
}
