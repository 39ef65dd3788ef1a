package vn.minhbach.access;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.UnitCode;

/** Who acted in whose stead, from the administrators' records. */
@Component
public class Deputies {

  private final ActingMapper mapper;
  private final Clock clock;

  Deputies(ActingMapper mapper, Clock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * Whether on that day the person was deputy of an officer of the unit with that role.
   *
   * @param person null for anybody
   */
  public boolean acted(Role role, UnitCode unit, String person, LocalDate day) {
    long begins = Micros.of(day.atStartOfDay(clock.getZone()).toInstant());
    return mapper.acting(role, unit.value(), person, day, begins) > 0;
  }
}
