package vn.minhbach.paper;

import vn.minhbach.paper.scan.ScanType;

/**
 * A scan of a signed paper, without its content.
 *
 * @param boundTo hash of what was signed: version, number and date
 * @param mediaType its type, as told by its first bytes
 * @param size bytes
 * @param attachedBy account of who attached it
 * @param attachedAt microseconds UTC
 */
record Scan(
    long id,
    PaperKind kind,
    String subject,
    String boundTo,
    ScanType mediaType,
    String sha256,
    int size,
    String attachedBy,
    long attachedAt) {

  /** As offices write the size of a file: {@code 1.234 KB}. */
  public String kilobytes() {
    return new PaperWriting(user -> user).figures((size + 1023) / 1024) + " KB";
  }
}
