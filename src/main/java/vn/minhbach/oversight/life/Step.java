package vn.minhbach.oversight.life;

import java.util.List;

/**
 * An entry of the trail in words.
 *
 * @param happenedAt UTC microseconds
 * @param recordedAt UTC microseconds; null when it was recorded as it happened
 * @param fact name of the fact, for its text
 * @param role what offices call the role in which it was done
 * @param unit name of the unit for which it was done
 * @param article on which it rests, or null
 * @param hash of the leaf, hexadecimal
 * @param seq number in the log; null for the second before it is given one
 */
record Step(
    int number,
    long happenedAt,
    Long recordedAt,
    String fact,
    String what,
    List<Detail> details,
    String officer,
    String role,
    String unit,
    String article,
    String hash,
    Long seq) {

  /**
   * What the fact says besides.
   *
   * @param href where that has a page of its own, else null
   */
  record Detail(String label, String value, String href) {}
}
