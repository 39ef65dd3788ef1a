package vn.minhbach.access.foureyes;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.UnitCode;

/** Who could act instead of somebody whom four eyes exclude: counted, never named. */
@Component
class Deputies {

  private final Officers officers;
  private final InvolvementMapper mapper;

  Deputies(Officers officers, InvolvementMapper mapper) {
    this.officers = officers;
    this.mapper = mapper;
  }

  /**
   * Persons of the actor's role and unit who are excluded from none of the cases, which the actor
   * is.
   */
  int count(Collection<String> cases, Act act, Actor actor) {
    Set<String> persons = new HashSet<>();
    for (Officer officer :
        officers.holding(Role.valueOf(actor.role()), new UnitCode(actor.unit()))) {
      persons.add(officer.person());
    }
    Chunks.of(cases, Chunks.VALUES)
        .forEach(chunk -> persons.removeAll(mapper.persons(chunk, Exclusions.of(act))));
    return persons.size();
  }

  static MessageSourceResolvable role(Actor actor) {
    return Role.valueOf(actor.role()).word();
  }
}
