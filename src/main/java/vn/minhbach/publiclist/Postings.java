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
   * open. Few statements for all cases.
   *
   * @param proposed cases that the council proposed: the others are not on its list. They were
   *     posted before the submission, unless their sitting left that to the decision
   * @param toPost cases whose decided list was to be posted
   */
  Map<String, List<Finding>> problems(Collection<String> proposed, Collection<String> toPost);
}
