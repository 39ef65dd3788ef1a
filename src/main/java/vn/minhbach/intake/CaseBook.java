package vn.minhbach.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Area;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.SupportCaseProcess;

/** Keeps where every case stands. A case leaves a state once: who comes second is refused. */
@Component
class CaseBook implements Cases {

  private final CaseMapper cases;
  private final DoublesElsewhere elsewhere;
  private final SupportCaseProcess process;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseBook(
      CaseMapper cases,
      DoublesElsewhere elsewhere,
      SupportCaseProcess process,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cases = cases;
    this.elsewhere = elsewhere;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<SupportCase> find(Collection<String> caseNumbers) {
    Map<String, SupportCase> found = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      cases.find(chunk).forEach(c -> found.put(c.caseNumber(), c));
    }
    return caseNumbers.stream()
        .map(
            number -> {
              if (!found.containsKey(number)) {
                throw new Refused("intake.unknownCase", number);
              }
              return found.get(number);
            })
        .toList();
  }

  @Override
  public Instant openedAt(String caseNumber) {
    return Micros.toInstant(cases.openedAt(caseNumber));
  }

  @Override
  public List<SupportCase> findIn(Area area, Collection<String> caseNumbers) {
    List<SupportCase> found = find(caseNumbers);
    found.stream()
        .filter(c -> !area.units().contains(c.unit()))
        .findFirst()
        .ifPresent(
            c -> {
              throw new Refused("access.area", c.unit());
            });
    return found;
  }

  @Override
  public List<SupportCase> inState(String unit, String scheme, CaseState state, int limit) {
    return cases.inState(unit, scheme, state, limit);
  }

  @Override
  public List<CaseTotal> totals(Area area, CaseState state) {
    return area.units().isEmpty() ? List.of() : cases.totals(area.units(), state);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void move(Collection<String> caseNumbers, CaseState from, CaseState to) {
    Set<String> numbers = new TreeSet<>(caseNumbers);
    int moved = 0;
    for (List<String> chunk : Chunks.of(numbers, Chunks.VALUES)) {
      moved += cases.move(chunk, from, to, Micros.of(clock.instant()));
    }
    if (moved != numbers.size()) {
      throw new Refused("intake.caseMoved", numbers.size() - moved, numbers.size());
    }
    if (to.isClosed()) {
      close(numbers, to);
    }
  }

  private void close(Collection<String> caseNumbers, CaseState to) {
    caseNumbers.forEach(c -> events.publishEvent(new CaseClosed(c, to)));
    release(elsewhere.released(List.copyOf(caseNumbers)), to);
  }

  private void release(Map<String, String> released, CaseState outcome) {
    if (released.isEmpty()) {
      return;
    }
    List<String> numbers = List.copyOf(released.keySet());
    move(numbers, CaseState.WAITING_OTHER_WARD, CaseState.TO_VERIFY);
    released.forEach(
        (waited, ended) ->
            events.publishEvent(
                new OtherWardConcluded(
                    "case:" + waited, Actor.SYSTEM, clock.instant(), ended, outcome.name())));
    process.otherWardConcluded(numbers);
  }
}
