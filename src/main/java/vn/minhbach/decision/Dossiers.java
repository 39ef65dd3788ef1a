package vn.minhbach.decision;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Tells payment what was decided. */
public interface Dossiers {

  /** The approved lines of these dossiers, in the order of each list. One statement. */
  List<ApprovedLine> approved(Collection<String> dossiers);

  /**
   * Those of these dossiers whose approved lines are posted before they are paid. One statement.
   */
  Set<String> toPost(Collection<String> dossiers);

  /**
   * The decisions over these dossiers, by date and number; a dossier that is not decided has none.
   */
  List<DecisionPaper> papers(Collection<String> dossiers);
}
