package vn.minhbach.publiclist.objection;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.intake.Cases;
import vn.minhbach.intake.contact.Contact;
import vn.minhbach.intake.contact.Contacts;
import vn.minhbach.publiclist.Halting;
import vn.minhbach.publiclist.PostedCases;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;
import vn.minhbach.shared.UnitCode;
import vn.minhbach.workflow.ObjectionProcess;

/**
 * Takes an objection in: it has its number and receipt from this moment, and holds nobody yet;
 * where it states facts no money goes before its triage. One about the same line as another without
 * an answer is joined to it.
 */
@Component
class Receiving {

  private final ObjectionDesk desk;
  private final ObjectionMapper objections;
  private final PostedCases posted;
  private final Halting halting;
  private final Cases cases;
  private final Contacts contacts;
  private final CurrentOfficer currentOfficer;
  private final ObjectionProcess process;
  private final ApplicationEventPublisher events;

  Receiving(
      ObjectionDesk desk,
      ObjectionMapper objections,
      PostedCases posted,
      Halting halting,
      Cases cases,
      Contacts contacts,
      CurrentOfficer currentOfficer,
      ObjectionProcess process,
      ApplicationEventPublisher events) {
    this.desk = desk;
    this.objections = objections;
    this.posted = posted;
    this.halting = halting;
    this.cases = cases;
    this.contacts = contacts;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.events = events;
  }

  /** An official writes it down. Sent twice, also at the same moment, it is received once. */
  @Transactional
  Objection record(ObjectionEntry entry) {
    Officer officer = currentOfficer.require();
    ObjectionEntry full = withPosting(entry);
    String unit = unit(full, officer);
    Actor actor = officer.asAny(new UnitCode(unit), Role.wardOfficer, Role.monitor);
    Objection wanted = objection(full, unit, actor);
    return objections.same(wanted).orElseGet(() -> receive(wanted, full, actor, null));
  }

  /**
   * A citizen says it without logging in.
   *
   * @param ward to which it goes
   * @param sentAs what tells this form, filled in like this, from every other; null if nothing does
   */
  @Transactional
  Objection say(ObjectionEntry entry, String ward, String sentAs) {
    ObjectionEntry full = withPosting(entry);
    if (full.posting() != null) {
      unit(full, null);
    }
    return objections
        .sentAs(sentAs)
        .orElseGet(() -> receive(objection(full, ward, Actor.SYSTEM), full, Actor.SYSTEM, sentAs));
  }

  private Objection receive(Objection wanted, ObjectionEntry entry, Actor actor, String sentAs) {
    if (wanted.kind() == Kind.REVIEW) {
      mustBeDeclined(wanted.caseNumber());
    }
    String first = objections.first(wanted).map(Objection::number).orElse(null);
    String number = desk.newNumber(wanted.unit());
    Objection received = wanted.numbered(number, first);
    Contact contact = Contact.of(entry.name(), entry.phone());
    boolean statesFacts = StatedFacts.in(received.facts(), contact);
    if (statesFacts && received.kind() == Kind.AGAINST) {
      halting.untilTriage(received.caseNumber());
    }
    objections.insert(received, statesFacts, sentAs, Micros.of(desk.now()));
    contacts.keep(number, contact);
    publish(received, statesFacts, actor);
    if (first == null) {
      process.start(number);
    } else {
      String stream = received.stream();
      events.publishEvent(new ObjectionJoined(stream, number, first, Actor.SYSTEM, desk.now()));
      events.publishEvent(
          new ObjectionAcknowledged(
              stream, number, received.receivedOn(), Actor.SYSTEM, desk.now()));
    }
    return received;
  }

  private void publish(Objection one, boolean statesFacts, Actor actor) {
    events.publishEvent(
        new ObjectionReceived(
            one.stream(),
            one.number(),
            one.kind().name(),
            one.posting() == null ? "" : one.posting(),
            one.factsHash(),
            one.receivedFrom().word(),
            one.receivedOn(),
            statesFacts,
            actor,
            desk.now()));
  }

  /** What is about a posted case is about the list on which it stands last. */
  private ObjectionEntry withPosting(ObjectionEntry entry) {
    String caseNumber = blankToNull(entry.caseNumber());
    String posting = blankToNull(entry.posting());
    if (entry.kind().isAboutCase() != (caseNumber != null)) {
      throw new Refused(caseNumber == null ? "objection.noCase" : "objection.noCaseWanted");
    }
    if (entry.kind() == Kind.AGAINST && posting == null) {
      posting =
          posted
              .lastPosting(caseNumber)
              .orElseThrow(() -> new Refused("objection.neverPosted", caseNumber));
    }
    return new ObjectionEntry(
        entry.kind(),
        entry.kind() == Kind.REVIEW ? null : posting,
        caseNumber,
        entry.facts().strip(),
        entry.receivedFrom(),
        entry.receivedOn(),
        entry.name(),
        entry.phone());
  }

  private String unit(ObjectionEntry entry, Officer officer) {
    if (entry.receivedOn().isAfter(desk.today())) {
      throw new Refused("publiclist.receivedLater", new Day(entry.receivedOn()));
    }
    if (entry.posting() == null) {
      return entry.caseNumber() == null
          ? ownWard(officer)
          : cases.find(List.of(entry.caseNumber())).get(0).unit();
    }
    String unit = posted.lock(entry.posting()).unit();
    posted.mustHaveHungOn(entry.posting(), entry.receivedOn());
    if (entry.caseNumber() != null) {
      posted.mustBeLastOn(entry.posting(), entry.caseNumber());
    }
    return unit;
  }

  /** What is about no list and no case is about the ward in which it was said. */
  private static String ownWard(Officer officer) {
    if (officer == null || !officer.unit().isWard()) {
      throw new Refused("objection.noList");
    }
    return officer.unit().value();
  }

  private void mustBeDeclined(String caseNumber) {
    CaseState state = cases.find(List.of(caseNumber)).get(0).state();
    if (state != CaseState.REFUSED && state != CaseState.NOT_PROPOSED) {
      throw new Refused("objection.notDeclined", caseNumber);
    }
  }

  private Objection objection(ObjectionEntry entry, String unit, Actor actor) {
    return new Objection(
        null,
        desk.newCode(),
        unit,
        entry.posting(),
        entry.caseNumber(),
        entry.kind(),
        entry.facts(),
        Sha256.hex(entry.facts()),
        entry.receivedFrom(),
        entry.receivedOn(),
        actor.officer(),
        actor.person(),
        State.RECEIVED,
        entry.kind().triagedBy(),
        desk.dueOn(entry.kind().triagedBy().triage()),
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        null);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
