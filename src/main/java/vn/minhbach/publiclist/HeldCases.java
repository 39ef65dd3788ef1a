package vn.minhbach.publiclist;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Tells which cases an objection holds: they are not cleared and enter no payment. */
public interface HeldCases {

  /**
   * Those of the cases that an objection with stated facts holds since its triage. One statement.
   */
  Set<String> among(Collection<String> caseNumbers);

  /** Those of the cases about which an objection with stated facts waits for its triage. */
  Set<String> untriaged(Collection<String> caseNumbers);

  /** Those that enter no payment now: held, or to be triaged first. */
  default Set<String> waiting(Collection<String> caseNumbers) {
    Set<String> waiting = new HashSet<>(among(caseNumbers));
    waiting.addAll(untriaged(caseNumbers));
    return waiting;
  }

  /**
   * Those among them for which it was found to be right when they could no longer be taken back:
   * they wait for the authority to send them back or to withhold the money. One statement.
   */
  Set<String> foundRight(Collection<String> caseNumbers);
}
