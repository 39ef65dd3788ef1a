package vn.minhbach.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransactionRollbackException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RetryInterceptorTest {

  private static final RuntimeException LOCKING = new OptimisticLockingException("met another");

  private final RetryInterceptor retry = new RetryInterceptor();
  private final Failing engine = new Failing();

  /** Fails with these, one after the other, and then no more. */
  private static final class Failing extends CommandInterceptor {
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private int runs;

    @Override
    public <T> T execute(Command<T> command) {
      runs++;
      if (!failures.isEmpty()) {
        throw failures.pop();
      }
      return command.execute(null);
    }
  }

  @AfterEach
  void endTransaction() {
    TransactionSynchronizationManager.setActualTransactionActive(false);
  }

  @Test
  void a_command_that_met_another_runs_again() {
    assertThat(run(LOCKING, LOCKING)).isEqualTo("done");
    assertThat(engine.runs).isEqualTo(3);
  }

  @Test
  void it_runs_three_times_and_not_for_ever() {
    assertThatThrownBy(() -> run(LOCKING, LOCKING, LOCKING)).isSameAs(LOCKING);
    assertThat(engine.runs).isEqualTo(3);
  }

  @Test
  void a_deadlock_that_a_stage_met_is_recognised_in_the_wrapping_of_the_engine() {
    assertThat(
            run(new ProcessEngineException("wrapped", new CannotAcquireLockException("deadlock"))))
        .isEqualTo("done");
    assertThat(
            run(new ProcessEngineException("wrapped", new SQLTransactionRollbackException("1213"))))
        .isEqualTo("done");
  }

  @Test
  void other_errors_are_not_tried_again() {
    assertThatThrownBy(() -> run(new ProcessEngineException("broken"))).hasMessage("broken");
    assertThat(engine.runs).isEqualTo(1);
  }

  @Test
  void within_a_larger_transaction_the_owner_of_that_decides() {
    TransactionSynchronizationManager.setActualTransactionActive(true);
    assertThatThrownBy(() -> run(LOCKING)).isSameAs(LOCKING);
    assertThat(engine.runs).isEqualTo(1);
  }

  private String run(RuntimeException... failures) {
    engine.failures.addAll(List.of(failures));
    retry.setNext(engine);
    return retry.execute(context -> "done");
  }
}
