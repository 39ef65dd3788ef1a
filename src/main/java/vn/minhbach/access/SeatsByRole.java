package vn.minhbach.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.UnitCode;

/** The council as the roles of the ward's officers make it. Who holds both roles sits as chair. */
@Component
class SeatsByRole implements Council {

  private final Officers officers;

  private final SeatMapper seats;
  private final Clock clock;

  SeatsByRole(Officers officers, SeatMapper seats, Clock clock) {
    this.officers = officers;
    this.seats = seats;
    this.clock = clock;
  }

  @Override
  public void sat(UnitCode ward, Collection<String> persons) {
    seats.add(ward.value(), persons, Micros.of(clock.instant()));
  }

  @Override
  public List<Member> of(UnitCode ward) {
    Map<String, Member> members = new TreeMap<>();
    for (Role role : List.of(Role.councilMember, Role.councilChair)) {
      officers
          .holding(role, ward)
          .forEach(o -> members.put(o.user(), new Member(o.user(), o.person(), role)));
    }
    return List.copyOf(members.values());
  }
}
