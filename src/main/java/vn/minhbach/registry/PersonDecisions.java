package vn.minhbach.registry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;

/**
 * Carries out what officers decided about possible doubles. They are few: each is looked at by a
 * person first.
 */
@Component
class PersonDecisions implements SamePersons {

  private static final String ONCE_PER_PERSON = "I.2.c, 68/NQ-CP";

  private final PersonMapper persons;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PersonDecisions(
      PersonMapper persons, People people, ApplicationEventPublisher events, Clock clock) {
    this.persons = persons;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void join(List<Pair> pairs, Actor actor) {
    for (Pair pair : pairs) {
      Map<Long, Long> standing = people.standingFor(List.of(pair.earlier(), pair.later()));
      long kept = standing.get(pair.earlier());
      long joined = standing.get(pair.later());
      if (kept != joined) {
        persons.join(kept, joined);
        events.publishEvent(fact(pair, actor, true));
        events.publishEvent(new PersonsJoined(kept, joined));
      }
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void distinct(List<Pair> pairs, Actor actor) {
    for (Pair pair : pairs) {
      persons.distinct(pair.earlier(), pair.later(), Micros.of(clock.instant()));
      events.publishEvent(fact(pair, actor, false));
    }
  }

  private PersonsDecided fact(Pair pair, Actor actor, boolean same) {
    return new PersonsDecided(
        "person:" + pair.later(),
        actor,
        clock.instant(),
        ONCE_PER_PERSON,
        pair.earlier(),
        pair.later(),
        same);
  }
}
