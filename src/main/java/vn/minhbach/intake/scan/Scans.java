package vn.minhbach.intake.scan;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Area;
import vn.minhbach.intake.staging.FileNames;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** Keeps scans, in parts of a megabyte, so that no server's packet size matters. */
@Component
public class Scans {

  private static final int PART = 1 << 20;
  private static final int MOST = 20;
  private static final Duration WAITING = Duration.ofDays(2);

  private final ScanMapper scans;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Scans(ScanMapper scans, ApplicationEventPublisher events, Clock clock) {
    this.scans = scans;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Keeps a scan until its case is open; the same file twice is kept once. What has waited for two
   * days is forgotten.
   *
   * @param draft by which {@link #bind} finds it again, for the same officer
   * @throws Refused code {@code application.scanMany}
   */
  @Transactional
  public void keep(String draft, String by, PaperKind kind, SentScan sent) {
    byte[] file = sent.file().bytes();
    String sha256 = sent.file().sha256();
    Instant now = clock.instant();
    scans.forget(Micros.of(now.minus(WAITING)));
    List<Scan> waiting = scans.waiting(draft, by);
    if (waiting.stream().anyMatch(scan -> scan.sha256().equals(sha256))) {
      return;
    }
    if (waiting.size() >= MOST) {
      throw new Refused("application.scanMany", MOST);
    }
    String name = FileNames.clean(sent.fileName());
    Scan scan =
        new Scan(0, kind, sent.file().type(), sha256, file.length, name, by, Micros.of(now));
    scans.insert(draft, scan);
    long id = scans.id(draft, sha256);
    for (int part = 0; part * PART < file.length; part++) {
      int to = Math.min(file.length, (part + 1) * PART);
      scans.insertPart(id, part, Arrays.copyOfRange(file, part * PART, to));
    }
  }

  /** Takes back a scan that waits. */
  @Transactional
  public void remove(String draft, String by, long id) {
    scans.remove(draft, by, id);
  }

  /** What waits under a draft of the officer's. */
  public List<Scan> waiting(String draft, String by) {
    return scans.waiting(draft, by);
  }

  /**
   * Puts what waits under a draft to a case; from now on it stays. What the case has already is not
   * put to it again.
   *
   * @return how many are new to the case
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int bind(String draft, String caseNumber, Actor actor) {
    List<Scan> known = scans.ofCase(caseNumber);
    Set<String> kept = known.stream().map(Scan::sha256).collect(Collectors.toSet());
    List<Scan> bound = new ArrayList<>();
    for (Scan scan : scans.waiting(draft, actor.officer())) {
      if (kept.contains(scan.sha256())) {
        scans.remove(draft, actor.officer(), scan.id());
      } else {
        bound.add(scan);
      }
    }
    if (known.size() + bound.size() > MOST) {
      throw new Refused("application.scanMany", MOST);
    }
    scans.bind(draft, actor.officer(), caseNumber);
    bound.forEach(scan -> events.publishEvent(attached(scan, caseNumber, actor)));
    return bound.size();
  }

  private ScanAttached attached(Scan scan, String caseNumber, Actor actor) {
    return new ScanAttached(
        "case:" + caseNumber,
        actor,
        clock.instant(),
        scan.id(),
        scan.kind().name(),
        scan.type().name(),
        scan.sha256(),
        scan.bytes());
  }

  /** The scans of a case; none of a case outside of the area. */
  public List<Scan> ofCase(String caseNumber, Area area) {
    return scans.ofCaseIn(caseNumber, area.units());
  }

  /**
   * A scan of a case.
   *
   * @throws Refused code {@code application.unknownScan} unless the case has it and lies in the
   *     area
   */
  public Scan find(String caseNumber, long id, Area area) {
    Scan found = scans.find(id, caseNumber, area.units());
    if (found == null) {
      throw new Refused("application.unknownScan");
    }
    return found;
  }

  /**
   * The file as it came.
   *
   * @throws Refused code {@code application.scanAltered} when it is no longer the one of the trail
   */
  public byte[] content(Scan scan) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(scan.bytes());
    scans.parts(scan.id()).forEach(file::writeBytes);
    if (!Sha256.hex(file.toByteArray()).equals(scan.sha256())) {
      throw new Refused("application.scanAltered");
    }
    return file.toByteArray();
  }
}
