package vn.minhbach.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.UnitCode;

/** The council as the roles of the ward's officers make it. Who holds both roles sits as chair. */
@Component
class SeatsByRole implements Council {

  private final Officers officers;

  SeatsByRole(Officers officers) {
    this.officers = officers;
  }

  @Override
  public List<Member> of(UnitCode ward) {
    Map<String, Member> seats = new TreeMap<>();
    for (Role role : List.of(Role.councilMember, Role.councilChair)) {
      officers
          .holding(role, ward)
          .forEach(o -> seats.put(o.user(), new Member(o.user(), o.person(), role)));
    }
    return List.copyOf(seats.values());
  }
}
