package vn.minhbach.payout.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers, until the transaction ends, what the gate has found for the cases of a chunk. */
@Component
class PreparedTrails {

  /**
   * The codes found for the case, null if it was not looked at before. An answer is given once: a
   * second look is a new one.
   */
  List<String> of(String caseNumber) {
    Map<String, List<String>> known = known();
    return known == null ? null : known.remove(caseNumber);
  }

  void remember(Map<String, List<String>> codes) {
    if (known() == null) {
      TransactionSynchronizationManager.bindResource(this, new HashMap<String, List<String>>());
      TransactionSynchronizationManager.registerSynchronization(new Forgetting());
    }
    known().putAll(codes);
  }

  @SuppressWarnings("unchecked")
  private Map<String, List<String>> known() {
    return (Map<String, List<String>>) TransactionSynchronizationManager.getResource(this);
  }

  private final class Forgetting implements TransactionSynchronization {

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(PreparedTrails.this);
    }
  }
}
