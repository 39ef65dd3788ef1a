package vn.minhbach.workflow.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.web.context.request.RequestContextHolder;
import vn.minhbach.shared.Refused;

/**
 * What people may do to the engine through its web applications: complete a task, carrying the
 * variables on that task's allow-list. A form could otherwise overwrite what a model passes on.
 * Starting, correlating, signalling, modifying and deleting belong to the stages, and so does free
 * text, which could name a person.
 */
final class OutsideGuard extends CommandInterceptor {

  /**
   * The allow-list. Forms send their input to the stage's own endpoint, where it is checked, so no
   * task takes a variable.
   */
  private static final Set<String> ALLOWED_VARIABLES = Set.of();

  /** Commands of the engine, by name: many of them are not public or have no common type. */
  static final Set<String> BELONGS_TO_STAGES =
      Set.of(
          "StartProcessInstanceCmd",
          "StartProcessInstanceAtActivitiesCmd",
          "SubmitStartFormCmd",
          "EvaluateStartConditionCmd",
          "CorrelateMessageCmd",
          "CorrelateAllMessageCmd",
          "CorrelateAllMessageBatchCmd",
          "MessageEventReceivedCmd",
          "SignalCmd",
          "SignalEventReceivedCmd",
          "ModifyProcessInstanceCmd",
          "ModifyProcessInstanceAsyncCmd",
          "ProcessInstanceModificationCmd",
          "ProcessInstanceModificationBatchCmd",
          "RestartProcessInstancesCmd",
          "RestartProcessInstancesBatchCmd",
          "MigrateProcessInstanceCmd",
          "MigrateProcessInstanceBatchCmd",
          "DeleteProcessInstanceCmd",
          "DeleteProcessInstancesCmd",
          "DeleteProcessInstanceBatchCmd",
          "DeleteHistoricProcessInstancesCmd",
          "DeleteHistoricProcessInstancesBatchCmd",
          "DeleteUserOperationLogEntryCmd",
          "HandleTaskBpmnErrorCmd",
          "HandleTaskEscalationCmd",
          "CreateTaskCmd",
          "SaveTaskCmd",
          "DeployCmd",
          "DeleteDeploymentCmd",
          "DeleteProcessDefinitionsByIdsCmd",
          "DeleteProcessDefinitionsByKeyCmd",
          "DeleteJobCmd",
          "SetJobDuedateCmd",
          "RecalculateJobDuedateCmd",
          "SetVariablesToProcessInstancesBatchCmd",
          "RemoveTaskVariablesCmd",
          "RemoveExecutionVariablesCmd",
          "AddCommentCmd",
          "UpdateCommentCmd",
          "CreateAttachmentCmd",
          "SaveAttachmentCmd");

  @Override
  public <T> T execute(Command<T> command) {
    boolean ours = Inside.active() || Context.getCommandContext() != null;
    if (!ours) {
      refuseForeign(command);
    }
    return next.execute(command);
  }

  private static void refuseForeign(Object command) {
    if (BELONGS_TO_STAGES.contains(command.getClass().getSimpleName())
        || firesTimer(command)
        || removesVariables(command)) {
      throw new Refused("workflow.outside");
    }
    for (Object name : variables(command).keySet()) {
      if (!ALLOWED_VARIABLES.contains(String.valueOf(name))) {
        throw new Refused("workflow.variable", name);
      }
    }
  }

  /** The engine's own threads execute jobs when they are due; nobody makes them due by hand. */
  private static boolean firesTimer(Object command) {
    return command instanceof ExecuteJobsCmd && RequestContextHolder.getRequestAttributes() != null;
  }

  private static boolean removesVariables(Object command) {
    return command instanceof AbstractPatchVariablesCmd
        && Fields.read(command, "deletions") instanceof Collection<?> deletions
        && !deletions.isEmpty();
  }

  private static Map<?, ?> variables(Object command) {
    Object variables = null;
    if (command instanceof CompleteTaskCmd
        || command instanceof AbstractSetVariableCmd
        || command instanceof AbstractPatchVariablesCmd) {
      variables = Fields.read(command, "variables");
    } else if (command instanceof SubmitTaskFormCmd) {
      variables = Fields.read(command, "properties");
    }
    return variables == null ? Map.of() : (Map<?, ?>) variables;
  }
}
