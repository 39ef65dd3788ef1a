package vn.minhbach.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Runs many engine calls as one command: one cache, one flush, one batch of statements. Rights are
 * checked by the domain.
 */
@Component
public class OneCommand {

  private final ProcessEngine engine;

  OneCommand(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  /** In the transaction that is open, or one of its own. */
  public void run(Runnable calls) {
    configuration()
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () -> {
                      calls.run();
                      return null;
                    }));
  }

  /** In a transaction of its own, which may fail without hurting the one that is open. */
  public void runApart(Runnable calls) {
    configuration()
        .getCommandExecutorTxRequiresNew()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () -> {
                      calls.run();
                      return null;
                    }));
  }

  private ProcessEngineConfigurationImpl configuration() {
    return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }
}
