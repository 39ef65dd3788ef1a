package vn.minhbach.paper;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.paper.scan.ScanFile;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/** Number and date of signed papers are entered, and their scans attached and read. */
@Component
class PaperKeeping {

  /** Thirty pages in colour at 200 dots an inch. */
  static final int MOST_MEGABYTES = 20;

  private static final int PART = 1 << 20;

  private final PaperDesk desk;
  private final NumberMapper numbers;
  private final ScanMapper scans;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  PaperKeeping(
      PaperDesk desk,
      NumberMapper numbers,
      ScanMapper scans,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.desk = desk;
    this.numbers = numbers;
    this.scans = scans;
    this.facts = facts;
    this.clock = clock;
  }

  /** The content of a scan, for who may see its paper. */
  record Content(Scan scan, byte[] bytes) {}

  @Transactional
  void number(PaperKind kind, String subject, Numbered entered) {
    SignedPaper paper = desk.toKeep(kind, subject);
    if (!paper.isNumberedHere()) {
      throw new Refused("paper.numberedByStage", kind.label(), subject);
    }
    if (entered.dated().isAfter(LocalDate.now(clock))) {
      throw new Refused("paper.dateInFuture", new Day(entered.dated()));
    }
    numbers.put(kind, subject, entered, paper.keeper().officer(), Micros.of(clock.instant()));
    facts.publishEvent(
        new PaperNumbered(
            paper.stream(),
            kind.word(),
            subject,
            entered.number(),
            entered.dated(),
            paper.keeper(),
            clock.instant()));
  }

  /** Looks through a file before anything waits for it. */
  static ScanFile look(byte[] file) {
    if (file.length > MOST_MEGABYTES * PART) {
      throw new Refused("paper.scanTooLarge", MOST_MEGABYTES);
    }
    return ScanFile.of(file);
  }

  @Transactional
  void attach(PaperKind kind, String subject, ScanFile file) {
    SignedPaper paper = desk.toKeep(kind, subject);
    if (paper.version() == null || paper.numbered() == null) {
      throw new Refused("paper.numberMissing", kind.label(), subject);
    }
    String bound = Scans.bound(kind, subject, paper.version(), paper.numbered());
    byte[] bytes = file.bytes();
    NewScan scan = new NewScan(kind, subject, bound, file.type(), file.sha256(), bytes.length);
    scans.insert(scan, paper.keeper().officer(), Micros.of(clock.instant()));
    for (int part = 0; part * PART < bytes.length; part++) {
      int end = Math.min(bytes.length, (part + 1) * PART);
      scans.insertPart(scan.getId(), part, Arrays.copyOfRange(bytes, part * PART, end));
    }
    facts.publishEvent(
        new SignedPaperScanned(
            paper.stream(),
            kind.word(),
            subject,
            paper.number(),
            file.sha256(),
            bytes.length,
            paper.keeper(),
            clock.instant()));
  }

  /**
   * @throws Refused code {@code paper.scanAltered} when it is no longer the file of the trail, and
   *     {@code paper.scanNames} for who may read only its hash
   */
  @Transactional(readOnly = true)
  public Content content(long id) {
    Scan scan = scans.find(id).orElseThrow(() -> new Refused("paper.unknownScan", id));
    SignedPaper paper = desk.find(scan.kind(), scan.subject());
    if (!paper.showsScans()) {
      throw new Refused("paper.scanNames", scan.kind().label(), scan.subject());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(scan.size());
    scans.parts(id).forEach(bytes::writeBytes);
    if (!Sha256.hex(bytes.toByteArray()).equals(scan.sha256())) {
      throw new Refused("paper.scanAltered");
    }
    return new Content(scan, bytes.toByteArray());
  }
}
