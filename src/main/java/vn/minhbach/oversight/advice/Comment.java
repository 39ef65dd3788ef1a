package vn.minhbach.oversight.advice;

import vn.minhbach.oversight.StreamLink;

/**
 * What an observer remarked on a case or list (góp ý); it binds nobody.
 *
 * @param subject stream
 * @param writtenAt UTC microseconds
 */
public record Comment(
    String subject, String unit, String content, String writtenBy, long writtenAt) {

  public StreamLink link() {
    return StreamLink.to(subject);
  }
}
