package vn.minhbach.oversight.acts;

import vn.minhbach.oversight.StreamLink;

/**
 * Something that an officer did.
 *
 * @param stream whose trail it stands in
 * @param recordedAt UTC microseconds
 */
record OneAct(String stream, int number, long recordedAt) {

  public StreamLink link() {
    return StreamLink.to(stream);
  }
}
