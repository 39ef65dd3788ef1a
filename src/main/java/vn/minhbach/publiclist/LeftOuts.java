package vn.minhbach.publiclist;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/**
 * Somebody says that a person was left out of a list: it is written down, holds nobody, and is
 * answered by another person than the one who wrote it down.
 */
@Component
class LeftOuts {

  private final PostingDesk desk;
  private final LeftOutMapper mapper;
  private final PostingTime time;
  private final CurrentOfficer currentOfficer;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LeftOuts(
      PostingDesk desk,
      LeftOutMapper mapper,
      PostingTime time,
      CurrentOfficer currentOfficer,
      ApplicationEventPublisher events,
      Clock clock) {
    this.desk = desk;
    this.mapper = mapper;
    this.time = time;
    this.currentOfficer = currentOfficer;
    this.events = events;
    this.clock = clock;
  }

  /** Sent twice, it is recorded once. */
  @Transactional
  LeftOut record(String number, LeftOutEntry entry) {
    Posting posting = desk.lock(number);
    Actor actor = currentOfficer.require().asAny(posting.ward(), Role.wardOfficer, Role.monitor);
    posting.mustBe(PostingState.POSTED, PostingState.CLOSED);
    posting.mustHaveHungOn(entry.receivedOn(), time.today());
    LeftOut wanted = leftOut(posting, entry, actor);
    Optional<LeftOut> same = mapper.same(wanted);
    if (same.isPresent()) {
      return same.get();
    }
    mapper.insert(wanted, Micros.of(clock.instant()));
    LeftOut recorded = mapper.same(wanted).orElseThrow();
    events.publishEvent(
        new LeftOutRecorded(
            number,
            recorded.id(),
            recorded.factsHash(),
            recorded.receivedFrom().word(),
            recorded.receivedOn(),
            actor,
            clock.instant()));
    return recorded;
  }

  @Transactional
  void answer(String number, long id, boolean justified, String answer) {
    Posting posting = desk.lock(number);
    Actor actor = currentOfficer.require().asAny(posting.ward(), Role.wardChair, Role.wardOfficer);
    LeftOut one =
        mapper
            .find(id)
            .filter(found -> found.posting().equals(number))
            .orElseThrow(() -> new Refused("publiclist.unknownObjection", String.valueOf(id)));
    if (!one.isOpen()) {
      throw new Refused("publiclist.alreadyConcluded", String.valueOf(id));
    }
    if (one.recordedPerson().equals(actor.person())) {
      throw new Refused("publiclist.sameLeftOut");
    }
    mapper.answer(
        id,
        justified ? LeftOutState.JUSTIFIED : LeftOutState.UNFOUNDED,
        answer,
        actor.officer(),
        actor.person(),
        Micros.of(clock.instant()));
    events.publishEvent(
        new LeftOutAnswered(number, id, justified, Sha256.hex(answer), actor, clock.instant()));
  }

  /** None for a reader who neither records objections nor looks into them. */
  @Transactional(readOnly = true)
  List<LeftOut> of(String number) {
    Posting posting = desk.find(number);
    currentOfficer.require().asAny(posting.ward(), PostingSheets.READERS);
    Set<Role> held = currentOfficer.require().roles();
    return List.of(Objections.READERS).stream().anyMatch(held::contains)
        ? mapper.of(number)
        : List.of();
  }

  private static LeftOut leftOut(Posting posting, LeftOutEntry entry, Actor actor) {
    String facts = entry.facts().strip();
    return new LeftOut(
        0,
        posting.posting(),
        facts,
        Sha256.hex(facts),
        entry.receivedFrom(),
        entry.receivedOn(),
        LeftOutState.OPEN,
        actor.officer(),
        actor.person(),
        null,
        null);
  }
}
