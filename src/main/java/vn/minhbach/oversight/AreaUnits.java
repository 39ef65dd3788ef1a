package vn.minhbach.oversight;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;
import vn.minhbach.shared.NaturalOrder;

/** The units of an officer's area, to choose one of them. */
@Component
public class AreaUnits {

  private final Units units;

  AreaUnits(Units units) {
    this.units = units;
  }

  /** Ordered by name as people order them. */
  public List<Unit> of(Officer officer) {
    return units.all().stream()
        .filter(unit -> officer.area().units().contains(unit.code()))
        .sorted(Comparator.comparing(Unit::name, NaturalOrder.VIETNAMESE))
        .toList();
  }
}
