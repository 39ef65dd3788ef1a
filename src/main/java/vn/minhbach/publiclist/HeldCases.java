package vn.minhbach.publiclist;

import java.util.Collection;
import java.util.Set;

/** Tells which cases an objection holds: they are not cleared and enter no payment. */
public interface HeldCases {

  /**
   * Those of the cases that an objection with stated facts holds since its triage. One statement.
   */
  Set<String> among(Collection<String> caseNumbers);

  /**
   * Those among them for which it was found to be right when they could no longer be taken back:
   * they wait for the authority to send them back or to withhold the money. One statement.
   */
  Set<String> foundRight(Collection<String> caseNumbers);
}
