package vn.minhbach.verification.doubt;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Act;
import vn.minhbach.access.Area;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.find.OpenCase;
import vn.minhbach.intake.find.OpenCases;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.verification.Entered;

/** The doubts of a ward, and what its officers say of them. */
@Component
class Doubts {

  private final CurrentOfficer officers;
  private final OpenCases open;
  private final Entered entered;
  private final FourEyes fourEyes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Doubts(
      CurrentOfficer officers,
      OpenCases open,
      Entered entered,
      FourEyes fourEyes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.officers = officers;
    this.open = open;
    this.entered = entered;
    this.fourEyes = fourEyes;
    this.events = events;
    this.clock = clock;
  }

  /** Those of the cases that wait to be verified, in the order of cases, decided ones too. */
  @Transactional(readOnly = true)
  public List<Doubt> of(Area area) {
    return doubts(open.comparing(area));
  }

  /**
   * Says what a doubt comes to.
   *
   * @throws Refused when the case does not wait to be verified, four eyes exclude the officer, or
   *     somebody has said something else since the doubt was shown
   */
  @Transactional
  public void decide(DoubtForm form) {
    Officer officer = officers.require();
    List<OpenCase> locked = open.lock(officer.areaAs(Role.wardOfficer), List.of(form.caseNumber()));
    Doubt doubt =
        doubts(locked).stream()
            .filter(d -> d.number() == form.finding())
            .findFirst()
            .orElseThrow(() -> new Refused("verification.notToVerify", 1, form.caseNumber()));
    mayReplace(doubt, form, officer);
    Actor actor = officer.as(Role.wardOfficer, new UnitCode(doubt.open().unit()));
    fourEyes.act(List.of(form.caseNumber()), Act.VERIFIED, actor);
    entered.say(
        form.caseNumber(),
        doubt.number(),
        doubt.finding().code(),
        new Entered.Word(form.decision(), form.reason().strip(), officer.user()));
    events.publishEvent(fact(doubt, form, actor));
  }

  private void mayReplace(Doubt doubt, DoubtForm form, Officer officer) {
    if (!doubt.mark().equals(form.mark())) {
      throw new Refused("verification.doubtChanged", form.caseNumber());
    }
    String by = entered.by(List.of(form.caseNumber())).get(form.caseNumber());
    if (by != null && !by.equals(officer.user())) {
      throw new Refused("verification.enteredByAnother", 1, form.caseNumber(), by);
    }
  }

  private List<Doubt> doubts(Collection<OpenCase> cases) {
    Map<String, Map<Integer, Entered.Word>> words =
        entered.words(cases.stream().map(OpenCase::caseNumber).toList());
    return cases.stream()
        .flatMap(c -> doubts(c, words.getOrDefault(c.caseNumber(), Map.of())))
        .toList();
  }

  private static Stream<Doubt> doubts(OpenCase c, Map<Integer, Entered.Word> words) {
    return IntStream.range(0, c.findings().size())
        .filter(i -> c.findings().get(i).sameAs() != null)
        .mapToObj(i -> new Doubt(c, i, c.findings().get(i), words.get(i)));
  }

  private DoubtDecided fact(Doubt doubt, DoubtForm form, Actor actor) {
    return new DoubtDecided(
        "case:" + form.caseNumber(),
        actor,
        clock.instant(),
        doubt.finding().legalBasis(),
        doubt.finding().code(),
        form.decision().name(),
        doubt.finding().sameAs().list(),
        doubt.finding().sameAs().row());
  }
}
