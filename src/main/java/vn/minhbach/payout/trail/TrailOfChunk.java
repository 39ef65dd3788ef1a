package vn.minhbach.payout.trail;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.publiclist.DecidedLists;
import vn.minhbach.workflow.ChunkListener;

/**
 * Looks at the trails of a chunk before its cases are told the decision, or that the decided list
 * is served, for right behind it each comes to the gate.
 */
@Component
class TrailOfChunk implements ChunkListener {

  private final Entitlements entitlements;
  private final DecidedLists lists;
  private final TrailGate gate;

  TrailOfChunk(Entitlements entitlements, DecidedLists lists, TrailGate gate) {
    this.lists = lists;
    this.entitlements = entitlements;
    this.gate = gate;
  }

  @Override
  public void before(String message, List<String> caseNumbers) {
    if (message.equals("decision.made") || message.equals("publiclist.closed")) {
      Set<String> unserved = lists.unserved(caseNumbers);
      List<String> approved =
          entitlements.ofCases(caseNumbers).stream()
              .map(Entitlement::caseNumber)
              .filter(number -> !unserved.contains(number))
              .toList();
      if (!approved.isEmpty()) {
        gate.prepare(approved);
      }
    }
  }
}
