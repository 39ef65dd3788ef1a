package vn.minhbach.workflow.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;

/**
 * Loads the processes of many cases at once into the command that is open. The engine would
 * otherwise read executions, subscriptions, variables and tasks case by case, some ten queries for
 * each message.
 */
@Component
public class CaseTrees extends AbstractProcessEnginePlugin {

  private static final int CASES_PER_QUERY = 500;

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomSessionFactories(
        List.of(
            new Instead(TaskManager.class, LoadedTasks::new),
            new Instead(IdentityLinkManager.class, LoadedLinks::new),
            new Instead(EventSubscriptionManager.class, Subscriptions::new)));
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    Configuration statements = engine.getSqlSessionFactory().getConfiguration();
    if (!statements.hasMapper(CaseTreeStatements.class)) {
      statements.addMapper(CaseTreeStatements.class);
    }
  }

  /** The processes that run, by case number. To be called inside a command of the engine. */
  public Map<String, CaseTree> load(Collection<String> caseNumbers) {
    Map<String, CaseTree> trees = new HashMap<>();
    for (List<String> chunk : Chunks.of(List.copyOf(caseNumbers), CASES_PER_QUERY)) {
      load(chunk, trees);
    }
    return trees;
  }

  private static void load(List<String> caseNumbers, Map<String, CaseTree> trees) {
    List<ExecutionEntity> executions = select("executions", caseNumbers);
    Map<String, List<ExecutionEntity>> byInstance =
        by(ExecutionEntity::getProcessInstanceId, executions);
    Map<String, List<EventSubscriptionEntity>> subscriptions =
        by(EventSubscriptionEntity::getProcessInstanceId, select("subscriptions", caseNumbers));
    Map<String, List<TaskEntity>> tasks =
        by(TaskEntity::getProcessInstanceId, select("tasks", caseNumbers));
    Map<String, List<VariableInstanceEntity>> variables =
        by(VariableInstanceEntity::getProcessInstanceId, select("variables", caseNumbers));
    Map<String, List<IdentityLinkEntity>> links =
        by(IdentityLinkEntity::getTaskId, select("links", caseNumbers));
    byInstance.forEach(
        (instance, parts) -> {
          CaseTree tree =
              new CaseTree(
                  parts,
                  subscriptions.getOrDefault(instance, List.of()),
                  tasks.getOrDefault(instance, List.of()),
                  variables.getOrDefault(instance, List.of()));
          know(tree, links);
          tree.restore();
          trees.put(tree.root().getBusinessKey(), tree);
        });
  }

  /** The managers of this command answer from what is loaded. */
  private static void know(CaseTree tree, Map<String, List<IdentityLinkEntity>> links) {
    CommandContext command = Context.getCommandContext();
    LoadedTasks tasks = (LoadedTasks) command.getTaskManager();
    LoadedLinks people = (LoadedLinks) command.getIdentityLinkManager();
    Map<String, List<TaskEntity>> ofExecution = by(TaskEntity::getExecutionId, tree.tasks());
    tree.executions()
        .forEach(e -> tasks.add(e.getId(), ofExecution.getOrDefault(e.getId(), List.of())));
    tree.tasks().forEach(t -> people.add(t.getId(), links.getOrDefault(t.getId(), List.of())));
  }

  private static <T> Map<String, List<T>> by(Function<T, String> instance, List<T> entities) {
    return entities.stream().collect(Collectors.groupingBy(instance));
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> select(String statement, List<String> caseNumbers) {
    return Context.getCommandContext()
        .getDbEntityManager()
        .selectList(
            CaseTreeStatements.class.getName() + "." + statement, new ArrayList<>(caseNumbers));
  }
}
