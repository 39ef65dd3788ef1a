package vn.minhbach.publiclist;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** An official writes an objection down; it halts its own case and no other. */
@Component
class Objections {

  /** Who may read what citizens said: those who record objections or look into them. */
  static final Role[] READERS = {
    Role.wardOfficer, Role.wardChair, Role.labourOfficer, Role.monitor
  };

  private final PostingDesk desk;
  private final PostedLineMapper lines;
  private final ObjectionMapper objections;
  private final PostingTime time;
  private final Cases cases;
  private final CurrentOfficer currentOfficer;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Objections(
      PostingDesk desk,
      PostedLineMapper lines,
      ObjectionMapper objections,
      PostingTime time,
      Cases cases,
      CurrentOfficer currentOfficer,
      ApplicationEventPublisher events,
      Clock clock) {
    this.desk = desk;
    this.lines = lines;
    this.objections = objections;
    this.time = time;
    this.cases = cases;
    this.currentOfficer = currentOfficer;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Records the objection and halts the case. Sent twice, also at the same moment, it is recorded
   * once.
   */
  @Transactional
  Objection record(String number, ObjectionEntry entry) {
    Officer officer = currentOfficer.require();
    Posting posting = desk.lock(number);
    Actor actor = officer.asAny(posting.ward(), Role.wardOfficer, Role.monitor);
    posting.mustBe(PostingState.POSTED, PostingState.CLOSED);
    check(posting, entry);
    Objection objection = objection(posting, entry, actor);
    Optional<Objection> same = objections.same(objection);
    if (same.isPresent()) {
      return again(same.get());
    }
    halt(entry.caseNumber());
    objections.insert(objection, Micros.of(clock.instant()));
    Objection recorded = objections.same(objection).orElseThrow();
    events.publishEvent(
        new ObjectionRecorded(
            recorded.caseNumber(),
            number,
            recorded.id(),
            recorded.factsHash(),
            recorded.receivedFrom().word(),
            recorded.receivedOn(),
            actor,
            clock.instant()));
    return recorded;
  }

  /** The objections to a posting, for officers of its area. */
  @Transactional(readOnly = true)
  List<Objection> of(String number) {
    Posting posting = desk.find(number);
    currentOfficer.require().asAny(posting.ward(), READERS);
    return objections.of(number);
  }

  private void check(Posting posting, ObjectionEntry entry) {
    if (entry.facts().isBlank()) {
      throw new Refused("publiclist.noFacts");
    }
    posting.mustHaveHungOn(entry.receivedOn(), time.today());
    if (lines.find(posting.posting(), entry.caseNumber()).isEmpty()) {
      throw new Refused("publiclist.notOnList", entry.caseNumber(), posting.posting());
    }
    String last = lines.lastPosting(entry.caseNumber()).orElseThrow();
    if (!last.equals(posting.posting())) {
      throw new Refused("publiclist.onLaterList", entry.caseNumber(), last);
    }
  }

  private static Objection again(Objection same) {
    if (!same.isOpen()) {
      throw new Refused("publiclist.alreadyConcluded", String.valueOf(same.id()));
    }
    return same;
  }

  /** A second objection finds the case halted already; it then needs both to be released. */
  private void halt(String caseNumber) {
    List<String> one = List.of(caseNumber);
    CaseState state = cases.find(one).get(0).state();
    switch (state) {
      case POSTED, TO_SUBMIT -> cases.move(one, state, CaseState.HALTED);
      case HALTED -> {}
      default -> throw new Refused("publiclist.tooLate", caseNumber);
    }
  }

  private static Objection objection(Posting posting, ObjectionEntry entry, Actor actor) {
    String facts = entry.facts().strip();
    return new Objection(
        0,
        posting.posting(),
        entry.caseNumber(),
        facts,
        Sha256.hex(facts),
        entry.receivedFrom(),
        entry.receivedOn(),
        ObjectionState.OPEN,
        actor.officer(),
        actor.person(),
        null,
        null);
  }
}
