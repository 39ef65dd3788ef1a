package vn.minhbach.access.foureyes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Act;
import vn.minhbach.access.ActDone;
import vn.minhbach.access.ActsDone;
import vn.minhbach.access.FourEyes;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;

/**
 * Writes the act into the book first and looks for earlier ones afterwards, with a locking read: of
 * two transactions in which one person acts on one case, the later sees what the earlier wrote, or
 * waits until it has ended. Neither can look before both have written, so nothing slips between
 * looking and writing; if both wait for each other, the database ends one of them. What was written
 * goes with the transaction when the act is refused, which is why there must be one.
 */
@Component
class FourEyesBook implements FourEyes, ActsDone {

  private final InvolvementMapper mapper;
  private final Deputies deputies;
  private final Clock clock;

  FourEyesBook(InvolvementMapper mapper, Deputies deputies, Clock clock) {
    this.mapper = mapper;
    this.deputies = deputies;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void act(Collection<String> caseNumbers, Act act, Actor actor) {
    List<String> cases = caseNumbers.stream().distinct().sorted().toList();
    long now = Micros.of(clock.instant());
    Chunks.of(cases, Chunks.ROWS).forEach(chunk -> mapper.add(chunk, actor.person(), act, now));
    if (act == Act.TOOK_IN) {
      return; // opens the case: nothing can have been done in it before
    }
    Set<Act> others = Exclusions.of(act);
    Map<String, Act> excluded = new LinkedHashMap<>();
    Chunks.of(cases, Chunks.VALUES)
        .forEach(chunk -> note(mapper.ofNow(chunk, actor.person(), others), excluded));
    if (!excluded.isEmpty()) {
      throw refused(act, actor, cases.size(), excluded);
    }
  }

  @Override
  public void check(Collection<String> caseNumbers, Act act, Actor actor) {
    Map<String, Act> excluded = excluded(caseNumbers, act, actor.person());
    if (!excluded.isEmpty()) {
      throw refused(act, actor, (int) caseNumbers.stream().distinct().count(), excluded);
    }
  }

  @Override
  public Map<String, Act> excluded(Collection<String> caseNumbers, Act act, String person) {
    Map<String, Act> excluded = new LinkedHashMap<>();
    List<String> cases = caseNumbers.stream().distinct().sorted().toList();
    Chunks.of(cases, Chunks.VALUES)
        .forEach(chunk -> note(mapper.of(chunk, person, Exclusions.of(act)), excluded));
    return excluded;
  }

  @Override
  public Set<Act> excludedBy(Act act) {
    return Exclusions.before(act);
  }

  @Override
  public List<ActDone> of(Collection<String> caseNumbers) {
    List<ActDone> done = new ArrayList<>();
    Chunks.of(caseNumbers, Chunks.VALUES).forEach(chunk -> done.addAll(mapper.all(chunk)));
    return done;
  }

  /** Of several acts in one case, the first in the case's life is named. */
  private static void note(List<ActDone> found, Map<String, Act> excluded) {
    found.forEach(
        i -> excluded.merge(i.caseNumber(), i.act(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
  }

  private Refused refused(Act act, Actor actor, int all, Map<String, Act> excluded) {
    Act first = EnumSet.copyOf(excluded.values()).iterator().next();
    List<String> others = deputies.of(excluded.keySet(), act, actor);
    return new Refused(
        "fourEyes." + act.name(),
        excluded.size(),
        all,
        first.word(),
        Deputies.role(actor),
        others.size(),
        Deputies.named(others));
  }
}
