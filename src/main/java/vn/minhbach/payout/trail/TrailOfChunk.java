package vn.minhbach.payout.trail;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.payout.entitlement.Entitlement;
import vn.minhbach.payout.entitlement.Entitlements;
import vn.minhbach.workflow.ChunkListener;

/**
 * Looks at the trails of a chunk before its cases are told the decision, for right behind it each
 * comes to the gate.
 */
@Component
class TrailOfChunk implements ChunkListener {

  private final Entitlements entitlements;
  private final TrailGate gate;

  TrailOfChunk(Entitlements entitlements, TrailGate gate) {
    this.entitlements = entitlements;
    this.gate = gate;
  }

  @Override
  public void before(String message, List<String> caseNumbers) {
    if (message.equals("decision.made")) {
      List<String> approved =
          entitlements.ofCases(caseNumbers).stream().map(Entitlement::caseNumber).toList();
      if (!approved.isEmpty()) {
        gate.prepare(approved);
      }
    }
  }
}
