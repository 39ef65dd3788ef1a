package vn.minhbach.decision;

import java.util.Comparator;
import java.util.List;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;

/** The wards and communes that an officer sees, by code. */
final class Wards {

  private Wards() {}

  static List<Unit> of(Officer officer, Units units) {
    return units.all().stream()
        .filter(unit -> officer.area().units().contains(unit.code()))
        .filter(unit -> unit.kind() != Unit.Kind.district && unit.kind() != Unit.Kind.city)
        .sorted(Comparator.comparing(Unit::code))
        .toList();
  }
}
