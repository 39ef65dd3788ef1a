package vn.minhbach.workflow.engine;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.WorkingDays;

/** The engine as this house uses it: guarded, lean in history, one tenant for each unit. */
@Component
@Order(Ordering.DEFAULT_ORDER - 1)
class EngineConfiguration extends AbstractProcessEnginePlugin {

  private final List<JobHandler<?>> jobHandlers;
  private final MessageSource texts;
  private final NewTasks newTasks;
  private final EndedTasks endedTasks;

  EngineConfiguration(
      List<JobHandler<?>> jobHandlers,
      MessageSource texts,
      ObjectProvider<TaskTitles> titles,
      ObjectProvider<WorkingDays> workingDays,
      ObjectProvider<TaskEnd> taskEnds,
      Clock clock) {
    this.jobHandlers = jobHandlers;
    this.texts = texts;
    this.newTasks = new NewTasks(titles, workingDays, clock.getZone());
    this.endedTasks = new EndedTasks(taskEnds);
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomHistoryLevels(List.of(new OfficeHistoryLevel()));
    engine.setHistory("office");
    engine.setEnableDefaultDbHistoryEventHandler(false);
    engine.setCustomHistoryEventHandlers(new ArrayList<>(List.of(new LeanHistory())));
    engine.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_NONE);
    engine.setHistoryCleanupStrategy(HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    engine.setTenantIdProvider(new UnitTenant());
    engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(newTasks, endedTasks)));
    engine.setResourceAuthorizationProvider(new FewTaskAuthorizations());
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setAuthorizationCheckRevokes("never");
    engine.setCmmnEnabled(false);
    engine.setStandaloneTasksEnabled(false);
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
    engine.setTaskMetricsEnabled(false);
    engine.setCustomJobHandlers(List.copyOf(jobHandlers));
    engine.setCustomPreCommandInterceptorsTxRequired(guards());
    engine.setCustomPreCommandInterceptorsTxRequiresNew(guards());
  }

  /** The starter sets one of its own between the two. */
  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    engine.setFailedJobCommandFactory(new JobFailures());
  }

  /** Each chain needs instances of its own: an interceptor knows its successor. */
  private List<CommandInterceptor> guards() {
    return List.of(
        new PlainRefusals(texts),
        new OutsideGuard(),
        new ExpressionGuard(),
        new RetryInterceptor());
  }
}
