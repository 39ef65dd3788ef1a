package vn.minhbach.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.scheme.Bases;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;

/** Carries out what officers decided about doubles. */
@Component
class PersonDecisions implements SamePersons {

  private final PersonMapper persons;
  private final Bases bases;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PersonDecisions(
      PersonMapper persons, Bases bases, ApplicationEventPublisher events, Clock clock) {
    this.persons = persons;
    this.bases = bases;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void join(List<Pair> pairs, Actor actor) {
    Map<Long, Long> standing = locked(pairs);
    Map<Long, Long> joined = new TreeMap<>();
    for (Pair pair : pairs) {
      long kept = last(standing.get(pair.earlier()), joined);
      long ending = last(standing.get(pair.later()), joined);
      if (kept != ending) {
        joined.put(ending, kept);
        events.publishEvent(fact(pair, actor, true));
      }
    }
    if (!joined.isEmpty()) {
      carryOut(joined);
    }
  }

  private void carryOut(Map<Long, Long> joined) {
    joined.replaceAll((ending, kept) -> last(kept, joined));
    List<PersonMapper.Standing> joins =
        joined.entrySet().stream()
            .map(j -> new PersonMapper.Standing(j.getKey(), j.getValue()))
            .toList();
    Chunks.of(joins, Chunks.ROWS).forEach(persons::join);
    events.publishEvent(new PersonsJoined(joined));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void distinct(List<Pair> pairs, Actor actor) {
    pairs.forEach(pair -> events.publishEvent(fact(pair, actor, false)));
  }

  /**
   * For whom each person of the pairs stands; all of them keep still until this transaction ends,
   * so that of two who join a chain of persons at the same moment neither loses its end.
   */
  private Map<Long, Long> locked(List<Pair> pairs) {
    Map<Long, Long> standing =
        lock(pairs.stream().flatMap(p -> Stream.of(p.earlier(), p.later())).toList());
    lock(standing.values())
        .forEach(
            (person, standsFor) -> {
              if (!person.equals(standsFor)) {
                throw new ConcurrencyFailureException("persons were joined at the same moment");
              }
            });
    return standing;
  }

  private Map<Long, Long> lock(Iterable<Long> ids) {
    TreeSet<Long> inOrder = new TreeSet<>();
    ids.forEach(inOrder::add);
    Map<Long, Long> standing = new HashMap<>();
    for (List<Long> chunk : Chunks.of(inOrder, Chunks.VALUES)) {
      persons.lock(chunk).forEach(s -> standing.put(s.id(), s.standsFor()));
    }
    return standing;
  }

  private static long last(long person, Map<Long, Long> joined) {
    long last = person;
    while (joined.containsKey(last)) {
      last = joined.get(last);
    }
    return last;
  }

  private PersonsDecided fact(Pair pair, Actor actor, boolean same) {
    return new PersonsDecided(
        "person:" + pair.later(),
        actor,
        clock.instant(),
        bases.inForce("DUPLICATE", "", LocalDate.now(clock)),
        pair.earlier(),
        pair.later(),
        same);
  }
}
