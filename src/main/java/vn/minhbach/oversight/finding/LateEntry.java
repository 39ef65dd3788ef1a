package vn.minhbach.oversight.finding;

import vn.minhbach.oversight.StreamLink;

/**
 * Something that was entered long after it was done.
 *
 * @param happenedAt UTC microseconds
 * @param recordedAt UTC microseconds
 */
record LateEntry(
    String stream, int number, String officer, String fact, long happenedAt, long recordedAt) {

  private static final long DAY = 86_400_000_000L;

  public StreamLink link() {
    return StreamLink.to(stream);
  }

  public long days() {
    return (recordedAt - happenedAt) / DAY;
  }
}
