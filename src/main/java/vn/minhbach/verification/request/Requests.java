package vn.minhbach.verification.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.SupportCase;
import vn.minhbach.intake.scan.PaperKind;
import vn.minhbach.intake.scan.ScanAttached;
import vn.minhbach.paper.Scans;
import vn.minhbach.scheme.Deadlines;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Happened;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.verification.AtVerification;
import vn.minhbach.verification.AwaitedPapers;
import vn.minhbach.verification.PapersAwaited;

/** Asks an applicant for papers and waits for them. */
@Component
class Requests implements PapersAwaited, AtVerification {

  /** The days that an applicant has, in {@code seeds/deadlines.csv}. */
  static final String TERM = "bringPapers";

  private static final String CASE = "case:";
  private static final int WARD_DIGITS = 5;

  private final RequestMapper requests;
  private final Cases cases;
  private final CurrentOfficer officers;
  private final Deadlines deadlines;
  private final Scans scans;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  Requests(
      RequestMapper requests,
      Cases cases,
      CurrentOfficer officers,
      Deadlines deadlines,
      Scans scans,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.requests = requests;
    this.cases = cases;
    this.officers = officers;
    this.deadlines = deadlines;
    this.scans = scans;
    this.facts = facts;
    this.clock = clock;
  }

  /** Writes the request, or writes it anew while it is not handed over. */
  @Transactional
  void draft(String caseNumber, List<PaperKind> kinds, String note) {
    UnitCode ward = new UnitCode(caseNumber.substring(0, WARD_DIGITS));
    Actor actor = actor(caseNumber);
    PapersRequest live = requests.lock(caseNumber);
    if (live != null && live.isWaiting()) {
      throw new Refused("verification.papersAwaited", caseNumber, live.number());
    }
    requests.draft(
        new PapersRequest(
            caseNumber,
            ward.value(),
            PapersRequest.words(kinds),
            note.strip(),
            RequestState.DRAFT,
            null,
            null,
            null,
            Micros.of(clock.instant())),
        actor.officer());
  }

  /** Number and date that the clerk gave. */
  @Transactional
  void number(String caseNumber, String number, LocalDate dated) {
    actor(caseNumber);
    PapersRequest draft = require(caseNumber, RequestState.DRAFT);
    if (dated.isAfter(LocalDate.now(clock))) {
      throw new Refused("paper.dateInFuture", new Day(dated));
    }
    LocalDate written = Micros.toInstant(draft.askedAt()).atZone(clock.getZone()).toLocalDate();
    if (dated.isBefore(written)) {
      throw new Refused("verification.papersTooEarly", new Day(dated), new Day(written));
    }
    requests.number(caseNumber, number, dated);
  }

  /** The request was signed and handed over: from now on the case waits for papers. */
  @Transactional
  void hand(String caseNumber) {
    Actor actor = actor(caseNumber);
    PapersRequest draft = require(caseNumber, RequestState.DRAFT);
    if (draft.number() == null) {
      throw new Refused("verification.papersNoNumber", caseNumber);
    }
    scans.require(
        vn.minhbach.paper.PaperKind.REQUEST, caseNumber, draft.version(), draft.numbered());
    LocalDate lastDay = lastDay(draft.dated());
    requests.hand(caseNumber, lastDay);
    facts.publishEvent(
        new PapersRequested(
            caseNumber,
            draft.papers(),
            draft.number(),
            draft.dated(),
            lastDay,
            actor,
            Happened.on(draft.dated(), clock)));
  }

  /**
   * An officer says how the waiting ended.
   *
   * @param came false where the last day has passed without the papers
   */
  @Transactional
  void end(String caseNumber, boolean came) {
    Actor actor = actor(caseNumber);
    PapersRequest waiting = require(caseNumber, RequestState.WAITING);
    if (!came && !waiting.isOver(LocalDate.now(clock))) {
      throw new Refused("verification.papersDayToCome", caseNumber, new Day(waiting.lastDay()));
    }
    end(waiting, came ? RequestState.CAME : RequestState.NOT_CAME, null, actor);
  }

  /** A scan that arrives at a case that waits for papers ends the waiting. */
  @EventListener
  void arrived(ScanAttached scan) {
    if (scan.stream().startsWith(CASE)) {
      PapersRequest live = requests.live(scan.stream().substring(CASE.length()));
      if (live != null && live.isWaiting()) {
        end(live, RequestState.CAME, scan.scan(), scan.actor());
      }
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void verified(Collection<String> caseNumbers, Actor actor) {
    long now = Micros.of(clock.instant());
    Chunks.of(caseNumbers, Chunks.VALUES)
        .forEach(chunk -> requests.end(chunk, RequestState.SETTLED, actor.officer(), now));
  }

  @Override
  public Optional<AwaitedPapers> of(String caseNumber) {
    return Optional.ofNullable(requests.live(caseNumber))
        .filter(PapersRequest::isWaiting)
        .map(PapersRequest::awaited);
  }

  /** The last day for papers that were asked for on this day. */
  LocalDate lastDay(LocalDate dated) {
    return deadlines.of(TERM, dated).toInstant().atZone(clock.getZone()).toLocalDate();
  }

  private void end(PapersRequest waiting, RequestState state, Long scan, Actor actor) {
    String number = waiting.caseNumber();
    requests.end(List.of(number), state, actor.officer(), Micros.of(clock.instant()));
    facts.publishEvent(
        state == RequestState.CAME
            ? new PapersCame(number, waiting.number(), scan, actor, clock.instant())
            : new PapersNotCame(
                number, waiting.number(), waiting.lastDay(), actor, clock.instant()));
  }

  private PapersRequest require(String caseNumber, RequestState state) {
    PapersRequest live = requests.lock(caseNumber);
    if (live == null || live.state() != state) {
      throw new Refused("verification.papersOtherState", caseNumber);
    }
    return live;
  }

  /** An officer of the case's ward, while the case is to be verified. */
  private Actor actor(String caseNumber) {
    Officer officer = officers.require();
    SupportCase one = cases.findIn(officer.area(), List.of(caseNumber)).get(0);
    if (one.state() != CaseState.TO_VERIFY) {
      throw new Refused("verification.notToVerify", 1, caseNumber);
    }
    return officer.as(Role.wardOfficer, new UnitCode(one.unit()));
  }
}
