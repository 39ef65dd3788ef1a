package vn.minhbach.audit.check.cases;

import vn.minhbach.audit.check.log.LogEntry;

/** One thing that must hold in the life of every case. */
interface Rule {

  /** Is shown each entry of the case, in order. */
  void take(Life life, LogEntry entry);

  /** The case has no more entries. */
  default void end(Life life) {}
}
