package vn.minhbach.committee;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;

/** Who is out for which case of a sitting, and why. */
@Component
class Recusals {

  private final RecusalMapper mapper;
  private final LineMapper lines;
  private final FourEyes fourEyes;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  Recusals(
      RecusalMapper mapper,
      LineMapper lines,
      FourEyes fourEyes,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.mapper = mapper;
    this.lines = lines;
    this.fourEyes = fourEyes;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Puts each member out for the cases in whose lives he or she has done something that excludes a
   * vote.
   */
  void findEarlierActs(String sitting, Collection<Attendee> present) {
    List<String> cases = lines.caseNumbers(sitting);
    List<Recusal> found = new ArrayList<>();
    for (Attendee member : present) {
      Map<String, Act> excluded = fourEyes.excluded(cases, Act.VOTED, member.person());
      excluded.forEach(
          (caseNumber, act) ->
              found.add(new Recusal(caseNumber, member.person(), member.member(), act.name())));
    }
    add(sitting, found, Actor.SYSTEM);
  }

  /** Writes new recusals down, and one fact for each member and reason. */
  void add(String sitting, Collection<Recusal> recusals, Actor actor) {
    Map<String, Set<String>> standing = out(sitting);
    List<Recusal> added =
        recusals.stream()
            .filter(r -> !standing.getOrDefault(r.caseNumber(), Set.of()).contains(r.person()))
            .toList();
    Chunks.of(added, Chunks.ROWS).forEach(chunk -> mapper.insert(sitting, chunk));
    added.stream()
        .collect(Collectors.groupingBy(r -> List.of(r.member(), r.reason()), Collectors.counting()))
        .forEach(
            (who, count) ->
                facts.publishEvent(
                    new MemberRecused(
                        sitting,
                        who.get(0),
                        who.get(1),
                        count.intValue(),
                        actor,
                        clock.instant())));
  }

  /** The persons who are out, by case number. */
  Map<String, Set<String>> out(String sitting) {
    return mapper.of(sitting).stream()
        .collect(
            Collectors.groupingBy(
                Recusal::caseNumber,
                Collectors.mapping(Recusal::person, Collectors.toCollection(HashSet::new))));
  }

  /** Why a person is out, by case number. */
  Map<String, String> reasons(String sitting, String person) {
    return mapper.of(sitting).stream()
        .filter(r -> r.person().equals(person))
        .collect(Collectors.toMap(Recusal::caseNumber, Recusal::reason));
  }
}
