package vn.minhbach.publiclist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.minhbach.shared.Finding;

/** Tells the gate before money whether the public could see and object. */
public interface Postings {

  /**
   * What is wrong with the posting of each case, by case number; a case in order is absent. Wrong
   * is: never posted, fewer working days than the posting was to last, an objection that is still
   * open. Asked only for cases that the council proposed, since the others are never posted. Few
   * statements for all cases.
   */
  Map<String, List<Finding>> problems(Collection<String> caseNumbers);
}
