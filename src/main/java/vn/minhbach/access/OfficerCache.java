package vn.minhbach.access;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps accounts for two seconds, so that one request reads its officer once. A change of an
 * account takes effect at once on the node that made it, and within the two seconds on others. What
 * was read before a change never gets in after it.
 */
final class OfficerCache {

  private static final long KEPT_NANOS = 2_000_000_000L;

  private record Entry(OfficerRow row, long readAt) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final LongSupplier nanos;
  private long changes;

  OfficerCache(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * The account or null; only accounts that exist are kept, so that the map is no larger than the
   * table.
   */
  OfficerRow get(String user, Function<String, OfficerRow> read) {
    long before;
    synchronized (this) {
      Entry entry = entries.get(user);
      if (entry != null && nanos.getAsLong() - entry.readAt < KEPT_NANOS) {
        return entry.row;
      }
      before = changes;
    }
    OfficerRow row = read.apply(user);
    synchronized (this) {
      if (row != null && before == changes) {
        entries.put(user, new Entry(row, nanos.getAsLong()));
      }
    }
    return row;
  }

  /** Forgets the account now and again when the transaction of the change has ended. */
  void changed(String user) {
    forget(user);
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              forget(user);
            }
          });
    }
  }

  private synchronized void forget(String user) {
    changes++;
    entries.remove(user);
  }
}
