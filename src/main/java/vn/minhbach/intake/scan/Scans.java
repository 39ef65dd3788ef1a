package vn.minhbach.intake.scan;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Area;
import vn.minhbach.intake.staging.FileNames;
import vn.minhbach.paper.scan.ScanType;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** Keeps scans, in parts of a megabyte, so that no server's packet size matters. */
@Component
public class Scans {

  private static final int PART = 1 << 20;
  private static final int MEGABYTES = 10;
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
   * @throws Refused codes {@code application.scan...} and {@code paper.scan...}
   */
  @Transactional
  public void keep(String draft, String by, PaperKind kind, String fileName, byte[] file) {
    if (file.length > MEGABYTES << 20) {
      throw new Refused("application.scanLarge", MEGABYTES);
    }
    ScanType type = ScanType.of(file);
    Instant now = clock.instant();
    scans.forget(Micros.of(now.minus(WAITING)));
    String sha256 = Sha256.hex(file);
    List<Scan> waiting = scans.waiting(draft, by);
    if (waiting.stream().anyMatch(scan -> scan.sha256().equals(sha256))) {
      return;
    }
    if (waiting.size() >= MOST) {
      throw new Refused("application.scanMany", MOST);
    }
    String name = FileNames.clean(fileName);
    scans.insert(draft, new Scan(0, kind, type, sha256, file.length, name, by, Micros.of(now)));
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

  /** Puts what waits under a draft to a case; from now on it stays. */
  @Transactional(propagation = Propagation.MANDATORY)
  public int bind(String draft, String caseNumber, Actor actor) {
    List<Scan> bound = scans.waiting(draft, actor.officer());
    if (scans.ofCase(caseNumber).size() + bound.size() > MOST) {
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

  /** The scans of a case, whose door the caller has passed. */
  public List<Scan> ofCase(String caseNumber) {
    return scans.ofCase(caseNumber);
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
