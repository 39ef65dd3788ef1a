package vn.minhbach.access.foureyes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.UnitCode;

/**
 * Who could act instead of somebody whom four eyes exclude: counted, and the first few by the names
 * of their accounts.
 */
@Component
class Deputies {

  private static final int NAMED = 5;

  private final Officers officers;
  private final InvolvementMapper mapper;

  Deputies(Officers officers, InvolvementMapper mapper) {
    this.officers = officers;
    this.mapper = mapper;
  }

  /**
   * Accounts of those of the actor's role and unit who are excluded from none of the cases, which
   * the actor is.
   */
  List<String> of(Collection<String> cases, Act act, Actor actor) {
    Map<String, String> accounts = new TreeMap<>();
    for (Officer officer :
        officers.holding(Role.valueOf(actor.role()), new UnitCode(actor.unit()))) {
      accounts.putIfAbsent(officer.person(), officer.user());
    }
    Chunks.of(cases, Chunks.VALUES)
        .forEach(chunk -> accounts.keySet().removeAll(mapper.persons(chunk, Exclusions.of(act))));
    return accounts.values().stream().sorted().toList();
  }

  /** The first of these accounts, as a text lists them. */
  static String named(List<String> accounts) {
    String first = accounts.stream().limit(NAMED).collect(Collectors.joining(", "));
    return accounts.size() > NAMED ? first + ", …" : first;
  }

  static MessageSourceResolvable role(Actor actor) {
    return Role.valueOf(actor.role()).word();
  }
}
