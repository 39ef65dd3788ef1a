package vn.minhbach.audit.log;

import vn.minhbach.audit.tree.Frontier;

/**
 * How far the sequencer is.
 *
 * @param size entries that have a number
 * @param edge the roots of {@link Frontier}
 * @param seen the greatest id of an entry that was looked at
 */
record LogHead(long size, byte[] edge, long seen) {

  Frontier frontier() {
    return Frontier.of(size, edge);
  }
}
