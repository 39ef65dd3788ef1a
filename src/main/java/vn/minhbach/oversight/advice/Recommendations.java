package vn.minhbach.oversight.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.oversight.TrailBook;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.shared.WorkingDays;

/**
 * Recommendations: a monitor writes one to a body with a last day, the body answers, a monitor
 * settles it or presses once more. Nothing that was written is changed or taken away.
 */
@Component
class Recommendations {

  private final AdviceWriteMapper mapper;
  private final TrailBook trails;
  private final CurrentOfficer officers;
  private final WorkingDays workingDays;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  Recommendations(
      AdviceWriteMapper mapper,
      TrailBook trails,
      CurrentOfficer officers,
      WorkingDays workingDays,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.mapper = mapper;
    this.trails = trails;
    this.officers = officers;
    this.workingDays = workingDays;
    this.facts = facts;
    this.clock = clock;
  }

  /** The number of the new recommendation. */
  @Transactional
  String write(AdviceEntry entry) {
    Officer officer = officers.require();
    UnitCode unit = new UnitCode(entry.unit());
    Actor actor = officer.as(Role.monitor, unit);
    mustAnswerFor(entry.addressee(), unit);
    if (!entry.subject().isEmpty() && !trails.existing(entry.subject()).equals(unit)) {
      throw new Refused("oversight.otherUnit", entry.subject(), unit.value());
    }
    LocalDate dueOn = workingDays.after(today(), entry.days());
    Advice advice =
        new Advice(
            next(unit),
            unit.value(),
            entry.subject(),
            entry.addressee(),
            AdviceState.WAITING,
            dueOn,
            actor.officer(),
            now());
    mapper.insert(advice);
    say(advice.number(), "ASKED", entry.text(), dueOn, actor);
    String subject = entry.subject().isEmpty() ? null : entry.subject();
    facts.publishEvent(
        new RecommendationWritten(
            advice.number(),
            subject,
            entry.addressee().name(),
            dueOn,
            Map.of("text", entry.text()),
            actor,
            clock.instant()));
    return advice.number();
  }

  @Transactional
  void answer(String number, String text) {
    Advice advice = lock(number);
    Actor actor = officers.require().as(advice.addressee().role(), new UnitCode(advice.unit()));
    mustBe(advice, AdviceState.WAITING);
    mapper.move(number, AdviceState.ANSWERED, advice.dueOn());
    say(number, "ANSWERED", text.strip(), null, actor);
    facts.publishEvent(
        new RecommendationAnswered(number, Map.of("text", text.strip()), actor, clock.instant()));
  }

  @Transactional
  void settle(String number, String text) {
    Advice advice = lock(number);
    Actor actor = officers.require().as(Role.monitor, new UnitCode(advice.unit()));
    mustBe(advice, AdviceState.ANSWERED);
    mapper.move(number, AdviceState.SETTLED, advice.dueOn());
    followed(number, true, null, text.strip(), actor);
  }

  /** The answer does not do, or there is none: a new last day. */
  @Transactional
  void press(String number, int days, String text) {
    Advice advice = lock(number);
    Actor actor = officers.require().as(Role.monitor, new UnitCode(advice.unit()));
    mustBe(advice, AdviceState.WAITING, AdviceState.ANSWERED);
    LocalDate dueOn = workingDays.after(today(), days);
    mapper.move(number, AdviceState.WAITING, dueOn);
    followed(number, false, dueOn, text.strip(), actor);
  }

  private void followed(String number, boolean settled, LocalDate dueOn, String text, Actor actor) {
    say(number, settled ? "SETTLED" : "PRESSED", text, dueOn, actor);
    facts.publishEvent(
        new RecommendationFollowedUp(
            number, settled, dueOn, Map.of("text", text), actor, clock.instant()));
  }

  private void say(String number, String kind, String text, LocalDate dueOn, Actor actor) {
    mapper.say(number, new Word(0, kind, text, dueOn, actor.officer(), now()));
  }

  private Advice lock(String number) {
    return mapper.lock(number).orElseThrow(() -> new Refused("oversight.unknown", number));
  }

  private static void mustBe(Advice advice, AdviceState... states) {
    for (AdviceState state : states) {
      if (advice.state() == state) {
        return;
      }
    }
    throw new Refused("oversight.adviceState", advice.number());
  }

  private static void mustAnswerFor(Addressee addressee, UnitCode unit) {
    boolean ofWard = addressee == Addressee.WARD_COMMITTEE || addressee == Addressee.REVIEW_COUNCIL;
    if (ofWard && !unit.isWard()) {
      throw new Refused("oversight.adviceNeedsWard");
    }
  }

  /** As {@code 00121-K21-0001}: K as in kiến nghị. */
  private String next(UnitCode unit) {
    int year = today().getYear();
    mapper.advance(unit.value(), year);
    return "%s-K%02d-%04d".formatted(unit.value(), year % 100, mapper.last(unit.value(), year));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private long now() {
    return Micros.of(clock.instant());
  }
}
