package vn.minhbach.workflow.engine;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.minhbach.shared.Refused;

/**
 * What people may do to the engine through its web applications: complete a task, carrying the variables on that task's allow-list.
 * A form could otherwise overwrite what a model passes on. Starting, correlating, signalling and modifying belong to the stages.
 */
final class OutsideGuard extends CommandInterceptor {

  /** The allow-list. Forms send their input to the stage's own endpoint, where it is checked, so no task takes a variable. */
  private static final Set<String> ALLOWED_VARIABLES = Set.of();

  private static final Set<String> BELONGS_TO_STAGES =
      Set.of(
          "StartProcessInstanceCmd",
          "StartProcessInstanceAtActivitiesCmd",
          "SubmitStartFormCmd",
          "CorrelateMessageCmd",
          "CorrelateAllMessageCmd",
          "CorrelateStartMessageCmd",
          "MessageEventReceivedCmd",
          "SignalCmd",
          "SignalEventReceivedCmd",
          "ModifyProcessInstanceCmd",
          "ModifyProcessInstanceAsyncCmd",
          "ProcessInstanceModificationBatchCmd",
          "RestartProcessInstancesCmd",
          "RestartProcessInstancesBatchCmd",
          "MigrateProcessInstanceCmd",
          "MigrateProcessInstanceBatchCmd",
          "HandleTaskBpmnErrorCmd",
          "HandleTaskEscalationCmd",
          "CreateTaskCmd",
          "SaveTaskCmd",
          "DeployCmd",
          "RemoveTaskVariablesCmd",
          "RemoveExecutionVariablesCmd");

  @Override
  public <T> T execute(Command<T> command) {
    boolean ours = Inside.active() || Context.getCommandContext() != null;
    if (!ours) {
      refuseForeign(command);
    }
    return next.execute(command);
  }

  private static void refuseForeign(Object command) {
    if (BELONGS_TO_STAGES.contains(command.getClass().getSimpleName())) {
      throw new Refused("workflow.outside");
    }
    for (Object name : variables(command).keySet()) {
      if (!ALLOWED_VARIABLES.contains(String.valueOf(name))) {
        throw new Refused("workflow.variable", name);
      }
    }
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
