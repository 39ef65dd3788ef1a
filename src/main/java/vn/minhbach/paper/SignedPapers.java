package vn.minhbach.paper;

import java.util.Set;

/** A stage that has papers signed by hand, as this package asks it about them. */
public interface SignedPapers {

  /** Its papers; no other stage has them. */
  Set<PaperKind> kinds();

  /**
   * Has the stage's own acts on what the paper is of wait until the transaction ends, and waits for
   * theirs.
   */
  void lock(PaperKind kind, String subject);

  /**
   * The paper as it stands now, for the officer who is logged in.
   *
   * @param subject number of the sitting, posting or dossier
   * @throws vn.minhbach.shared.Refused for an officer who may not see it, and for a number that
   *     does not exist
   */
  SignedPaper of(PaperKind kind, String subject);
}
