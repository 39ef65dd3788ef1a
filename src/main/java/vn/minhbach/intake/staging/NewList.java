package vn.minhbach.intake.staging;

import java.time.LocalDate;

/** A list that is being received. Not a record, since the driver sets the id afterwards. */
final class NewList {

  private final String unit;
  private final String scheme;
  private final LocalDate receivedOn;
  private final String fileName;
  private final String sha256;
  private final Source source;
  private final Long corrects;
  private long id;

  NewList(
      String unit,
      String scheme,
      LocalDate receivedOn,
      String fileName,
      String sha256,
      Source source,
      Long corrects) {
    this.unit = unit;
    this.scheme = scheme;
    this.receivedOn = receivedOn;
    this.fileName = fileName;
    this.sha256 = sha256;
    this.source = source;
    this.corrects = corrects;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getUnit() {
    return unit;
  }

  public String getScheme() {
    return scheme;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public String getFileName() {
    return fileName;
  }

  public String getSha256() {
    return sha256;
  }

  public String getSource() {
    return source.name();
  }

  public Long getCorrects() {
    return corrects;
  }
}
