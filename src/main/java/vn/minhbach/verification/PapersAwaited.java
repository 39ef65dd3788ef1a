package vn.minhbach.verification;

import java.util.Optional;

/** Tells which papers a case waits for. */
public interface PapersAwaited {

  /** Empty for a case that waits for none. */
  Optional<AwaitedPapers> of(String caseNumber);
}
