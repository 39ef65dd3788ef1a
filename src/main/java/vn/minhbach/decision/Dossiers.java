package vn.minhbach.decision;

import java.util.Collection;
import java.util.List;

/** Tells payment what was decided. */
public interface Dossiers {

  /** The approved lines of these dossiers, in the order of each list. One statement. */
  List<ApprovedLine> approved(Collection<String> dossiers);

  /**
   * The decisions over these dossiers, by date and number; a dossier that is not decided has none.
   */
  List<DecisionPaper> papers(Collection<String> dossiers);
}
