package vn.minhbach.publiclist;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.paper.scan.ScanFile;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Day;
import vn.minhbach.shared.Micros;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/**
 * Photographs that show that a notice hung. People may stand on them, who never asked for it:
 * officials of the ward and the monitor see them, nobody else.
 */
@Component
class NoticePhotos {

  static final int MOST_MEGABYTES = 20;
  static final int MOST = 20;

  private static final int PART = 1 << 20;
  private static final Role[] READERS = {
    Role.wardOfficer, Role.wardChair, Role.councilSecretary, Role.councilChair, Role.monitor
  };

  private final PostingDesk desk;
  private final NoticePhotoMapper photos;
  private final PostingTime time;
  private final CurrentOfficer currentOfficer;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  NoticePhotos(
      PostingDesk desk,
      NoticePhotoMapper photos,
      PostingTime time,
      CurrentOfficer currentOfficer,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.desk = desk;
    this.photos = photos;
    this.time = time;
    this.currentOfficer = currentOfficer;
    this.facts = facts;
    this.clock = clock;
  }

  /** A photograph as it was attached. */
  record Content(NoticePhoto photo, byte[] bytes) {}

  /** Looks through a file before anything waits for it. */
  static ScanFile look(byte[] file) {
    if (file.length > MOST_MEGABYTES * PART) {
      throw new Refused("publiclist.photoTooLarge", MOST_MEGABYTES);
    }
    ScanFile looked = typed(file);
    if (!looked.type().isImage()) {
      throw new Refused("publiclist.photoType");
    }
    return looked;
  }

  /** A paper may be a PDF, a photograph may not. */
  private static ScanFile typed(byte[] file) {
    try {
      return ScanFile.of(file);
    } catch (Refused other) {
      throw other.code().equals("paper.scanType") ? new Refused("publiclist.photoType") : other;
    }
  }

  @Transactional
  void attach(String number, String place, LocalDate takenOn, ScanFile file) {
    Posting posting = desk.lock(number);
    Actor officer = currentOfficer.require().as(Role.wardOfficer, posting.ward());
    posting.mustBe(PostingState.POSTED, PostingState.CLOSED);
    checkDay(posting, takenOn);
    List<NoticePhoto> had = photos.of(number);
    if (had.stream().anyMatch(one -> one.sha256().equals(file.sha256()))) {
      throw new Refused("publiclist.photoTwice", number);
    }
    if (had.size() >= MOST) {
      throw new Refused("publiclist.photoTooMany", number, MOST);
    }
    NewNoticePhoto photo = new NewNoticePhoto(number, place, takenOn, file);
    photos.insert(photo, officer.officer(), Micros.of(clock.instant()));
    byte[] bytes = file.bytes();
    for (int part = 0; part * PART < bytes.length; part++) {
      int end = Math.min(bytes.length, (part + 1) * PART);
      photos.insertPart(photo.getId(), part, Arrays.copyOfRange(bytes, part * PART, end));
    }
    facts.publishEvent(
        new NoticePhotographed(
            number,
            takenOn,
            file.sha256(),
            bytes.length,
            officer,
            clock.instant(),
            time.basis(posting.scheme(), posting.postedOn())));
  }

  /** A notice can be photographed while it hangs, and on no day to come. */
  private void checkDay(Posting posting, LocalDate takenOn) {
    LocalDate last = posting.endsOn().isBefore(time.today()) ? posting.endsOn() : time.today();
    if (takenOn.isBefore(posting.postedOn()) || takenOn.isAfter(last)) {
      throw new Refused(
          "publiclist.photoDay", new Day(takenOn), new Day(posting.postedOn()), new Day(last));
    }
  }

  @Transactional(readOnly = true)
  public List<NoticePhoto> of(String number) {
    readable(number);
    return photos.of(number);
  }

  /** How many there are; whoever sees the posting may know. */
  int count(String number) {
    return photos.count(number);
  }

  Posting readable(String number) {
    Posting posting = desk.find(number);
    currentOfficer.require().asAny(posting.ward(), READERS);
    return posting;
  }

  boolean mayLook() {
    Set<Role> held = currentOfficer.require().roles();
    return List.of(READERS).stream().anyMatch(held::contains);
  }

  boolean mayAttach() {
    return currentOfficer.require().roles().contains(Role.wardOfficer);
  }

  /**
   * @throws Refused code {@code publiclist.photoAltered} when it is no longer the file of the trail
   */
  @Transactional(readOnly = true)
  public Content content(String number, long id) {
    readable(number);
    NoticePhoto photo =
        photos.find(number, id).orElseThrow(() -> new Refused("publiclist.photoUnknown", id));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(photo.size());
    photos.parts(id).forEach(bytes::writeBytes);
    if (!Sha256.hex(bytes.toByteArray()).equals(photo.sha256())) {
      throw new Refused("publiclist.photoAltered", id);
    }
    return new Content(photo, bytes.toByteArray());
  }
}
