package vn.minhbach.workflow.engine;

import java.sql.SQLTransactionRollbackException;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a command again when it met another one: optimistic locking, deadlock (1213) or lock
 * time-out (1205). Only where the command owns its transaction; inside a larger one the owner of
 * that decides.
 */
final class RetryInterceptor extends CommandInterceptor {

  private static final int TRIES = 3;

  @Override
  public <T> T execute(Command<T> command) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return executeForOwner(command);
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return next.execute(command);
      } catch (RuntimeException e) {
        if (attempt == TRIES || !metAnother(e)) {
          throw e;
        }
        LockSupport.parkNanos(
            TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(10, 60)));
      }
    }
  }

  /**
   * The house tells a conflict of the engine as one of its own, so that whoever owns the
   * transaction knows one kind only.
   */
  private <T> T executeForOwner(Command<T> command) {
    try {
      return next.execute(command);
    } catch (OptimisticLockingException e) {
      throw Inside.active() ? new OptimisticLockingFailureException(e.getMessage(), e) : e;
    }
  }

  /** What a stage meets behind a model comes wrapped in the engine's own exceptions. */
  private static boolean metAnother(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            t ->
                t instanceof OptimisticLockingException
                    || t instanceof ConcurrencyFailureException
                    || t instanceof SQLTransactionRollbackException);
  }
}
