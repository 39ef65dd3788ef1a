package vn.minhbach.verification;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets go of what a transaction remembered under a key when it ends. */
record Forget(Object key) implements TransactionSynchronization {

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(key);
  }
}
