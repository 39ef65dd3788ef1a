package vn.minhbach.committee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;

/** A member of the council at the roll call. */
record Attendee(String member, @JsonIgnore String person, Role role, Presence presence) {

  boolean isPresent() {
    return presence == Presence.PRESENT;
  }

  Actor voting(String unit) {
    return new Actor(member, person, role.name(), unit);
  }
}
