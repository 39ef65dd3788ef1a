package vn.minhbach.paper;

import vn.minhbach.paper.scan.ScanType;

/** A scan before it has an id, which the database sets. */
final class NewScan {

  private final PaperKind kind;
  private final String subject;
  private final String boundTo;
  private final ScanType mediaType;
  private final String sha256;
  private final int size;
  private Long id;

  NewScan(PaperKind kind, String subject, String boundTo, ScanType type, String sha256, int size) {
    this.kind = kind;
    this.subject = subject;
    this.boundTo = boundTo;
    this.mediaType = type;
    this.sha256 = sha256;
    this.size = size;
  }

  public PaperKind getKind() {
    return kind;
  }

  public String getSubject() {
    return subject;
  }

  public String getBoundTo() {
    return boundTo;
  }

  public ScanType getMediaType() {
    return mediaType;
  }

  public String getSha256() {
    return sha256;
  }

  public int getSize() {
    return size;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
