package vn.minhbach.publiclist;

import java.time.LocalDate;
import vn.minhbach.paper.scan.ScanFile;

/** A photograph before it has an id, which the database sets. */
final class NewNoticePhoto {

  private final String posting;
  private final String place;
  private final LocalDate takenOn;
  private final ScanFile file;
  private Long id;

  NewNoticePhoto(String posting, String place, LocalDate takenOn, ScanFile file) {
    this.posting = posting;
    this.place = place;
    this.takenOn = takenOn;
    this.file = file;
  }

  public String getPosting() {
    return posting;
  }

  public String getPlace() {
    return place;
  }

  public LocalDate getTakenOn() {
    return takenOn;
  }

  public String getMediaType() {
    return file.type().name();
  }

  public String getSha256() {
    return file.sha256();
  }

  public int getSize() {
    return file.bytes().length;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
