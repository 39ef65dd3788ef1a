package vn.minhbach.audit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.audit.tree.Frontier;
import vn.minhbach.shared.Chunks;

/**
 * Gives committed entries their numbers in the log, in the order of their ids. The row of the head
 * is locked meanwhile, so that two nodes never number twice; a number is given after the commit, so
 * that a transaction that ends late is only numbered late.
 */
@Component
class Sequencer {

  /** Entries of one step at most. */
  static final int MOST = 10_000;

  private static final int ROWS_PER_INSERT = 2_000;

  private final LogMapper log;

  Sequencer(LogMapper log) {
    this.log = log;
  }

  /** How many got a number; {@link #MOST} if more may wait. */
  @Transactional
  public int number() {
    LogHead head = log.lock();
    List<LogMapper.Waiting> waiting = log.waiting(head.seen(), MOST);
    if (waiting.isEmpty()) {
      return 0;
    }
    insert(head.size(), waiting);
    Frontier frontier = head.frontier();
    waiting.forEach(entry -> frontier.append(entry.leafHash()));
    List<Long> ids = waiting.stream().map(LogMapper.Waiting::id).toList();
    gaps(head.seen(), ids);
    long seen = Math.max(head.seen(), ids.get(ids.size() - 1));
    log.move(new LogHead(frontier.size(), frontier.roots(), seen));
    return Math.min(waiting.size(), MOST);
  }

  private void insert(long size, List<LogMapper.Waiting> waiting) {
    List<String> rows =
        IntStream.range(0, waiting.size())
            .mapToObj(i -> new LogMapper.Numbered(size + i, waiting.get(i).id()).row())
            .toList();
    Chunks.of(rows, ROWS_PER_INSERT).forEach(some -> log.insert(String.join(",", some)));
  }

  private void gaps(long seen, List<Long> ids) {
    for (Gap gap : log.gaps()) {
      List<Long> come = ids.stream().filter(gap::has).toList();
      if (!come.isEmpty()) {
        log.drop(gap);
        gap.without(come).forEach(log::keep);
      }
    }
    List<Long> fresh = new ArrayList<>(ids);
    fresh.removeIf(id -> id <= seen);
    Gap.between(seen, fresh).forEach(log::keep);
    log.forgetOld();
  }
}
