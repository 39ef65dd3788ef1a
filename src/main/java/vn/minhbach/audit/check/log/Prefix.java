package vn.minhbach.audit.check.log;

import vn.minhbach.audit.note.Checkpoint;

/**
 * A head that the log must have had once.
 *
 * @param differs told if the log had another root when it had that many entries
 */
public record Prefix(Checkpoint head, Runnable differs) {}
