package vn.minhbach.paper;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Deputies;
import vn.minhbach.access.Role;
import vn.minhbach.access.Units;
import vn.minhbach.shared.UnitCode;

/**
 * Who signs in the name of a People's Committee: the chair, or a deputy in the chair's stead (Nghị
 * định 30/2020/NĐ-CP, Phụ lục I).
 */
@Component
public class Signatories {

  private final Deputies deputies;
  private final Units units;

  Signatories(Deputies deputies, Units units) {
    this.deputies = deputies;
    this.units = units;
  }

  /**
   * Of the ward.
   *
   * @param person who signed; null as long as nobody has
   */
  public Signature ward(UnitCode ward, String person, LocalDate day) {
    return Signature.committee(deputies.acted(Role.wardChair, ward, person, day));
  }

  /** Of the ward's district, as {@link #ward}. */
  public Signature district(UnitCode ward, String person, LocalDate day) {
    UnitCode district = new UnitCode(units.require(ward).districtCode());
    return Signature.committee(deputies.acted(Role.districtLeader, district, person, day));
  }
}
