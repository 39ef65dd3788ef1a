package vn.minhbach.oversight.sample;

import vn.minhbach.oversight.StreamLink;

/**
 * A sample that was drawn.
 *
 * @param subject stream of the posting from which was drawn; empty for all cases of the ward
 * @param logSize entries of the checkpoint whose root is the seed
 * @param root hex
 * @param population numbers from which was drawn
 * @param populationHash SHA-256 of their text, hex
 * @param drawnAt UTC microseconds
 */
record Sample(
    String number,
    String unit,
    String subject,
    long logSize,
    String root,
    int population,
    String populationHash,
    int wanted,
    String drawnBy,
    long drawnAt) {

  /** The posting; null for a ward. */
  public StreamLink link() {
    return subject.isEmpty() ? null : StreamLink.to(subject);
  }
}
