package vn.minhbach.committee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.minhbach.shared.Finding;

/** Tells the gate before money whether a council's word on cases stands. */
public interface Sittings {

  /**
   * What is wrong with the sitting that concluded each case, by case number; a case in order is
   * absent. Wrong is: no concluded sitting, no quorum for this case, no signed minutes, and for a
   * proposed case no majority. A case that was not proposed is the authority's to decide and is no
   * finding. Few statements for all cases.
   */
  Map<String, List<Finding>> problems(Collection<String> caseNumbers);
}
