package vn.minhbach.publiclist;

import java.time.LocalDate;
import vn.minhbach.paper.scan.ScanType;

/**
 * A photograph of a notice where it hangs, without its content.
 *
 * @param place where it was taken
 * @param mediaType its type, as told by its first bytes
 * @param size bytes
 * @param attachedAt microseconds UTC
 */
record NoticePhoto(
    long id,
    String posting,
    String place,
    LocalDate takenOn,
    ScanType mediaType,
    String sha256,
    int size,
    String attachedBy,
    long attachedAt) {}
