package vn.minhbach.intake.staging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.access.Units;
import vn.minhbach.intake.ListReceived;
import vn.minhbach.scheme.Scheme;
import vn.minhbach.scheme.Schemes;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;
import vn.minhbach.shared.UnitCode;

/** Receives a ward's list and keeps its file as it came. Nothing of it is read yet. */
@Component
public class Reception {

  private static final int PART = 1 << 20;

  private final ListMapper lists;
  private final Units units;
  private final Schemes schemes;
  private final CurrentOfficer officers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reception(
      ListMapper lists,
      Units units,
      Schemes schemes,
      CurrentOfficer officers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.lists = lists;
    this.units = units;
    this.schemes = schemes;
    this.officers = officers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A list that was handed in.
   *
   * @param isRepeated the same file had been handed in before, and nothing was opened
   */
  public record Received(long id, String status, boolean isRepeated) {

    /** True for a list that waits for its check, be it again. */
    public boolean isToBeChecked() {
      return status.equals("received");
    }
  }

  /**
   * Refuses as {@link #receive} would for what stands beside the file.
   *
   * @throws Refused for a unit that is no ward of the officer's, an unknown scheme, and a day on
   *     which the scheme takes no applications
   */
  public void check(String scheme, String unit, LocalDate receivedOn) {
    wardOfficer(unit);
    checkDay(scheme, receivedOn);
  }

  /**
   * As {@link #receive(byte[], String, String, String, LocalDate, Long)}, for a list that corrects
   * none.
   */
  @Transactional
  public Received receive(
      byte[] file, String fileName, String scheme, String unit, LocalDate receivedOn) {
    return keep(file, fileName, scheme, unit, receivedOn, Source.file, null);
  }

  /** As the others, for what came in another way. */
  @Transactional
  Received receive(
      byte[] file,
      String fileName,
      String scheme,
      String unit,
      LocalDate receivedOn,
      Source source) {
    return keep(file, fileName, scheme, unit, receivedOn, source, null);
  }

  /**
   * Keeps the file, unless the ward has handed in the same one for the same scheme before.
   *
   * @param corrects the list that this file corrects, null for none; it keeps its place until this
   *     one is accepted, since a corrected file may turn out to be the wrong one
   * @throws Refused for a unit that is no ward of the officer's, an unknown scheme, and a day on
   *     which the scheme takes no applications; codes {@code intake.corrects...} when the named
   *     list can no longer be corrected by a file
   */
  @Transactional
  public Received receive(
      byte[] file,
      String fileName,
      String scheme,
      String unit,
      LocalDate receivedOn,
      Long corrects) {
    return keep(file, fileName, scheme, unit, receivedOn, Source.file, corrects);
  }

  private Received keep(
      byte[] file,
      String fileName,
      String scheme,
      String unit,
      LocalDate receivedOn,
      Source source,
      Long corrects) {
    Actor actor = wardOfficer(unit);
    checkDay(scheme, receivedOn);
    if (file.length == 0) {
      throw new Refused("intake.fileEmpty");
    }
    String sha256 = Sha256.hex(file);
    StagedList same = lists.sameFile(scheme, unit, sha256);
    if (same != null) {
      return repeated(same, actor, file.length);
    }
    checkCorrected(corrects, unit, scheme);
    NewList list =
        new NewList(unit, scheme, receivedOn, FileNames.clean(fileName), sha256, source, corrects);
    lists.insert(list, actor, Micros.of(clock.instant()));
    for (int part = 0; part * PART < file.length; part++) {
      byte[] content =
          Arrays.copyOfRange(file, part * PART, Math.min(file.length, (part + 1) * PART));
      lists.insertPart(list.getId(), part, content);
    }
    publish(list.getId(), actor, list, file.length);
    return new Received(list.getId(), "received", false);
  }

  /** A list on which the check itself stumbled is checked again; everything else stays as it is. */
  private Received repeated(StagedList same, Actor actor, int bytes) {
    if (Checking.FAULT.equals(same.failure()) && lists.tryAgain(same.id()) == 1) {
      NewList again =
          new NewList(
              same.unit(),
              same.scheme(),
              same.receivedOn(),
              same.fileName(),
              same.sha256(),
              Source.file,
              same.corrects());
      publish(same.id(), actor, again, bytes);
      return new Received(same.id(), "received", true);
    }
    return new Received(same.id(), same.status(), true);
  }

  private Actor wardOfficer(String unit) {
    UnitCode ward = new UnitCode(unit);
    if (units.find(ward).isEmpty() || !ward.isWard()) {
      throw new Refused("intake.unknownWard", unit);
    }
    return officers.require().as(Role.wardOfficer, ward);
  }

  private void checkDay(String code, LocalDate receivedOn) {
    if (receivedOn.isAfter(LocalDate.now(clock))) {
      throw new Refused("intake.receivedInFuture", new Day(receivedOn));
    }
    Scheme scheme = schemes.inForce(code, receivedOn);
    if (!scheme.takesApplicationsOn(receivedOn)) {
      throw new Refused("intake.schemeClosed", code, new Day(receivedOn));
    }
  }

  private void checkCorrected(Long corrects, String unit, String scheme) {
    if (corrects == null) {
      return;
    }
    StagedList corrected = lists.ofWard(corrects, unit);
    if (corrected == null || !corrected.scheme().equals(scheme)) {
      throw new Refused("intake.unknownList", String.valueOf(corrects));
    }
    switch (corrected.status()) {
      case "accepted" -> throw new Refused("intake.correctsAccepted", String.valueOf(corrects));
      case "withdrawn" -> throw new Refused("intake.correctsWithdrawn", String.valueOf(corrects));
      default -> {}
    }
  }

  private void publish(long id, Actor actor, NewList list, int bytes) {
    events.publishEvent(
        new ListReceived(
            "list:" + id,
            actor,
            list.getReceivedOn().atStartOfDay(clock.getZone()).toInstant(),
            id,
            list.getUnit(),
            list.getScheme(),
            list.getReceivedOn(),
            list.getSha256(),
            bytes,
            list.getCorrects()));
  }
}
