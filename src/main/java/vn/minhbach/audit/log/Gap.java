package vn.minhbach.audit.log;

import java.util.ArrayList;
import java.util.List;

/**
 * Ids without an entry, below one that is there: a transaction that got them may still be open.
 *
 * @param lastId included
 */
record Gap(long firstId, long lastId) {

  /** What is missing between an id and these, which ascend. */
  static List<Gap> between(long seen, List<Long> ids) {
    List<Gap> gaps = new ArrayList<>();
    long before = seen;
    for (long id : ids) {
      if (id > before + 1) {
        gaps.add(new Gap(before + 1, id - 1));
      }
      before = id;
    }
    return gaps;
  }

  /** What is still missing when these ascending ids within it have come. */
  List<Gap> without(List<Long> ids) {
    List<Gap> left = between(firstId - 1, ids);
    long last = ids.get(ids.size() - 1);
    if (last < lastId) {
      left.add(new Gap(last + 1, lastId));
    }
    return left;
  }

  boolean has(long id) {
    return firstId <= id && id <= lastId;
  }
}
