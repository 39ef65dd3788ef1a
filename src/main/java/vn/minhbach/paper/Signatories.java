package vn.minhbach.paper;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Deputies;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.access.Units;
import vn.minhbach.shared.UnitCode;

/**
 * Who signs in the name of a People's Committee: the chair, or a deputy in the chair's stead (Nghị
 * định 30/2020/NĐ-CP, Phụ lục I).
 */
@Component
public class Signatories {

  private final Officers officers;
  private final Deputies deputies;
  private final Units units;

  Signatories(Officers officers, Deputies deputies, Units units) {
    this.officers = officers;
    this.deputies = deputies;
    this.units = units;
  }

  /**
   * Of the ward.
   *
   * @param person who signed; null as long as nobody has
   */
  public Signature ward(UnitCode ward, String person, LocalDate day) {
    return signature(Role.wardChair, ward, person, day);
  }

  /** Of the ward's district, as {@link #ward}. */
  public Signature district(UnitCode ward, String person, LocalDate day) {
    UnitCode district = new UnitCode(units.require(ward).districtCode());
    return signature(Role.districtLeader, district, person, day);
  }

  private Signature signature(Role role, UnitCode unit, String person, LocalDate day) {
    return Signature.committee(deputies.acted(role, unit, person, day), name(role, unit, person));
  }

  /** Whoever signed or, before that, the only one who may; several may: nobody is named yet. */
  private String name(Role role, UnitCode unit, String person) {
    List<String> names =
        officers.holding(role, unit).stream()
            .filter(officer -> person == null || officer.person().equals(person))
            .map(officer -> officers.name(officer.user()))
            .distinct()
            .toList();
    return names.size() == 1 ? names.get(0) : "";
  }
}
