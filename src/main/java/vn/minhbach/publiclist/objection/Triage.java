package vn.minhbach.publiclist.objection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.publiclist.Halting;
import vn.minhbach.scheme.Bases;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;
import vn.minhbach.workflow.ObjectionProcess;

/** An official reads an objection within a working day and says what becomes of it. */
@Component
class Triage {

  /** Who may be told to look into it. */
  static final Role[] ROLES = {Role.wardOfficer, Role.wardChair};

  private final ObjectionDesk desk;
  private final ObjectionMapper objections;
  private final ObjectionCheck check;
  private final Halting halting;
  private final Officers officers;
  private final Bases bases;
  private final CurrentOfficer currentOfficer;
  private final ObjectionProcess process;
  private final ApplicationEventPublisher events;

  Triage(
      ObjectionDesk desk,
      ObjectionMapper objections,
      ObjectionCheck check,
      Halting halting,
      Officers officers,
      Bases bases,
      CurrentOfficer currentOfficer,
      ObjectionProcess process,
      ApplicationEventPublisher events) {
    this.desk = desk;
    this.objections = objections;
    this.check = check;
    this.halting = halting;
    this.officers = officers;
    this.bases = bases;
    this.currentOfficer = currentOfficer;
    this.process = process;
    this.events = events;
  }

  /** Writes down what the official makes of it; it may be changed until the task is completed. */
  @Transactional
  void enter(String number, TriageEntry entry) {
    Objection objection = desk.lock(number);
    objection.mustBe(State.RECEIVED);
    mayRule(objection, entry.ruling(), actor(objection));
    checkEntry(objection, entry);
    objections.enterTriage(number, entry);
  }

  /** As {@link #enter}, and completes the task of the office that has it. */
  @Transactional
  void complete(String number, TriageEntry entry) {
    enter(number, entry);
    String task = desk.find(number).office().triage();
    process.complete(number, task, currentOfficer.require().user());
  }

  /**
   * It becomes what was written down.
   *
   * @return where the process goes: {@code closed}, {@code ward} or {@code district}
   */
  @Transactional
  String record(String number) {
    Objection objection = desk.lock(number);
    objection.mustBe(State.RECEIVED);
    Actor actor = actor(objection);
    if (objection.ruling() == null) {
      throw new Refused("objection.nothingEntered", number);
    }
    mayRule(objection, objection.ruling(), actor);
    boolean holds = objection.ruling() == Ruling.HOLD;
    events.publishEvent(
        new ObjectionTriaged(
            objection.stream(),
            number,
            objection.kind().name(),
            objection.ruling().name(),
            holds,
            actor,
            desk.now()));
    return switch (objection.ruling()) {
      case HOLD, INVESTIGATE -> open(objection, holds, actor);
      case NOTE -> close(objection, Outcome.NOTED, actor);
      case REFER -> refer(objection, actor);
      case JOIN -> join(objection, actor);
    };
  }

  private Actor actor(Objection objection) {
    return currentOfficer.require().asAny(objection.ward(), objection.office().roles());
  }

  /** Where nobody looks into it any more, what is written at triage is the answer. */
  private void mayRule(Objection objection, Ruling ruling, Actor actor) {
    if (ruling == Ruling.NOTE) {
      check.another(objection, actor.person());
    } else {
      check.notOwnWork(objection, actor.person());
    }
  }

  private String open(Objection objection, boolean holds, Actor actor) {
    if (holds) {
      halting.halt(objection.caseNumber(), actor);
    }
    Office office = office(objection);
    objections.open(objection.number(), office, desk.dueOn(office.task()), holds);
    events.publishEvent(
        new ObjectionAssigned(
            objection.stream(),
            objection.number(),
            objection.assignedTo() == null ? office.word() : objection.assignedTo(),
            actor,
            desk.now()));
    return office.word();
  }

  /** A refusal is the district's: the ward does not look into it. */
  private static Office office(Objection objection) {
    return objection.kind() == Kind.REVIEW ? Office.DISTRICT : Office.WARD;
  }

  private String refer(Objection objection, Actor actor) {
    String basis = basis(objection);
    events.publishEvent(
        new ObjectionReferred(
            objection.stream(),
            objection.number(),
            objection.kind().name(),
            objection.referredTo().name(),
            basis,
            actor,
            desk.now()));
    return close(objection, Outcome.REFERRED, actor);
  }

  private String close(Objection objection, Outcome outcome, Actor actor) {
    String basis = basis(objection);
    objections.conclude(
        objection.number(),
        outcome,
        objection.note(),
        basis,
        false,
        actor.officer(),
        Micros.of(desk.now()));
    events.publishEvent(
        new ObjectionAnswered(
            objection.stream(),
            objection.number(),
            outcome.name(),
            Sha256.hex(objection.note()),
            basis,
            actor,
            desk.now()));
    return "closed";
  }

  private String join(Objection objection, Actor actor) {
    Objection first = desk.lock(objection.joinWanted());
    if (first.isJoined() || first.state() == State.CONCLUDED) {
      throw new Refused("objection.notToJoin", first.number());
    }
    objections.join(objection.number(), first.number());
    events.publishEvent(
        new ObjectionJoined(
            objection.stream(), objection.number(), first.number(), actor, desk.now()));
    return "closed";
  }

  private String basis(Objection objection) {
    return bases.inForce(objection.kind().basis(), "", objection.receivedOn());
  }

  private void checkEntry(Objection objection, TriageEntry entry) {
    boolean isLookedInto = entry.ruling() == Ruling.HOLD || entry.ruling() == Ruling.INVESTIGATE;
    boolean isChosen = objection.kind().isOfOtherProcedure() && objection.caseNumber() == null;
    if (isChosen && entry.kind() != objection.kind()) {
      throw new Refused("objection.keepsKind", objection.number());
    }
    boolean isRetold = entry.kind().isAboutCase() && entry.kind() != objection.kind();
    if (isRetold) {
      throw new Refused("objection.otherKind", objection.number());
    }
    if (entry.ruling() == Ruling.HOLD && entry.kind() != Kind.AGAINST) {
      throw new Refused("objection.holdsNobody", objection.number());
    }
    if (entry.kind().isOfOtherProcedure() != (entry.ruling() == Ruling.REFER)) {
      throw new Refused("objection.otherProcedure", objection.number());
    }
    if (entry.ruling() == Ruling.REFER && entry.referredTo() == null) {
      throw new Refused("objection.toWhom", objection.number());
    }
    if ((entry.ruling() == Ruling.NOTE || entry.ruling() == Ruling.REFER) && entry.note() == null) {
      throw new Refused("objection.noAnswer", objection.number());
    }
    if (entry.ruling() == Ruling.JOIN) {
      checkFirst(objection, entry.joinTo());
    }
    if (isLookedInto && entry.kind() != Kind.REVIEW) {
      checkAssigned(objection, entry.assignedTo());
    }
  }

  private void checkFirst(Objection objection, String number) {
    if (number == null || number.equals(objection.number())) {
      throw new Refused("objection.joinToWhich", objection.number());
    }
    Objection first = desk.find(number);
    boolean isAboutSame =
        first.unit().equals(objection.unit())
            && Objects.equals(first.caseNumber(), objection.caseNumber());
    boolean isOther = first.kind().isOfOtherProcedure();
    if (!isAboutSame || isOther || first.isJoined() || first.state() == State.CONCLUDED) {
      throw new Refused("objection.notToJoin", number);
    }
  }

  private void checkAssigned(Objection objection, String user) {
    Officer officer =
        Optional.ofNullable(user)
            .flatMap(officers::find)
            .filter(one -> one.unit().equals(objection.ward()))
            .filter(one -> List.of(ROLES).stream().anyMatch(one.roles()::contains))
            .orElseThrow(() -> new Refused("objection.assignToWhom", objection.number()));
    check.another(objection, officer.person());
  }
}
