package vn.minhbach.workflow.engine;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.web.context.request.RequestContextHolder;
import vn.minhbach.shared.Refused;

/**
 * What people may do to the engine through its web applications: read, take a task and complete it
 * without variables. A form could otherwise overwrite what a model passes on. Whatever is not named
 * here belongs to the stages, the house or the engine itself; so does free text, which could name a
 * person. Who reads or works what is decided by the engine's authorizations and tenants.
 */
final class OutsideGuard extends CommandInterceptor {

  /** Tasklist's work, and the lists of tasks, which administrators alone may write. */
  static final Set<String> WORK =
      Set.of(
          "ClaimTaskCmd",
          "AssignTaskCmd",
          "CompleteTaskCmd",
          "SubmitTaskFormCmd",
          "CreateFilterCmd",
          "SaveFilterCmd",
          "DeleteFilterCmd");

  /** What Tasklist, Welcome and, for administrators, Cockpit and Admin show. */
  static final Set<String> READING =
      Set.of(
          "TaskQueryImpl",
          "FilterQueryImpl",
          "GetFilterCmd",
          "ExecuteFilterCountCmd",
          "ExecuteFilterListCmd",
          "ExecuteFilterListPageCmd",
          "ExecuteFilterSingleResultCmd",
          "GetIdentityLinksForTaskCmd",
          "GetTaskCommentsCmd",
          "GetTaskFormCmd",
          "GetDeployedTaskFormCmd",
          "GetTaskFormVariablesCmd",
          "UserOperationLogQueryImpl",
          "AuthorizationCheckCmd",
          "AuthorizationQueryImpl",
          "CreateUserQueryCmd",
          "CreateGroupQueryCmd",
          "CreateTenantQueryCmd",
          "OfficerQuery",
          "RoleQuery",
          "UnitQuery",
          "IsIdentityServiceReadOnlyCmd",
          "GetPasswordPolicyCmd",
          "ProcessDefinitionQueryImpl",
          "ProcessDefinitionStatisticsQueryImpl",
          "GetDeployedProcessDefinitionCmd",
          "GetDeploymentProcessModelCmd",
          "GetDeploymentProcessDiagramCmd",
          "GetProcessApplicationForDeploymentCmd",
          "DeploymentQueryImpl",
          "GetDeploymentResourcesCmd",
          "CaseDefinitionQueryImpl",
          "DecisionDefinitionQueryImpl",
          "DecisionRequirementsDefinitionQueryImpl",
          "ProcessInstanceQueryImpl",
          "GetActivityInstanceCmd",
          "ActivityStatisticsQueryImpl",
          "VariableInstanceQueryImpl",
          "JobQueryImpl",
          "JobDefinitionQueryImpl",
          "IncidentQueryImpl",
          "ExternalTaskQueryImpl",
          "BatchStatisticsQueryImpl",
          "HistoricBatchQueryImpl",
          "HistoricTaskInstanceQueryImpl",
          "HistoricActivityInstanceQueryImpl",
          "HistoricProcessInstanceQueryImpl",
          "TaskCountByCandidateGroupCmd",
          "GetHistoryLevelCmd",
          "GetTelemetryDataCmd");

  /** What the engine does on threads of its own, never in somebody's request. */
  static final Set<String> OF_ENGINE =
      Set.of(
          "BootstrapEngineCommand",
          "SchemaOperationsProcessEngineBuild",
          "SchemaOperationProcessEngineClose",
          "HistoryLevelSetupCommand",
          "AcquireJobsCmd",
          "ExecuteJobsCmd",
          "SuccessfulJobListener",
          "FailedJobListener",
          "UnlockJobCmd",
          "HistoryCleanupHandlerCmd",
          "HistoryCleanupSchedulerCmd");

  @Override
  public <T> T execute(Command<T> command) {
    if (Inside.active() || Context.getCommandContext() != null) {
      return next.execute(command);
    }
    refuseVariables(command);
    refuseForeign(command);
    boolean assigns = command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd;
    return next.execute(assigns ? inOwnName(command) : command);
  }

  /**
   * Forms send their input to the stage's own endpoint, where it is checked, so no task takes a
   * variable.
   */
  private static void refuseVariables(Object command) {
    Iterator<?> names = variables(command).keySet().iterator();
    if (names.hasNext()) {
      throw new Refused("workflow.variable", names.next());
    }
  }

  private static void refuseForeign(Object command) {
    String name = command.getClass().getSimpleName();
    boolean allowed = WORK.contains(name) || READING.contains(name) || ofEngine(name);
    if (!allowed || givesToSomebody(command)) {
      throw new Refused("workflow.outside");
    }
  }

  private static boolean ofEngine(String command) {
    return OF_ENGINE.contains(command) && RequestContextHolder.getRequestAttributes() == null;
  }

  /** A task is taken or given back; nobody gives it to another. */
  private static boolean givesToSomebody(Object command) {
    return command instanceof AssignTaskCmd && Fields.read(command, "userId") != null;
  }

  /** A task is taken in the own name, and given back by whoever took it or by administrators. */
  private static <T> Command<T> inOwnName(Command<T> command) {
    String task = (String) Fields.read(command, "taskId");
    String user = (String) Fields.read(command, "userId");
    return context -> {
      String self = context.getAuthenticatedUserId();
      boolean own = user == null ? mayGiveBack(task, self, context) : user.equals(self);
      if (!own) {
        throw new Refused("workflow.otherName");
      }
      return command.execute(context);
    };
  }

  private static boolean mayGiveBack(String id, String self, CommandContext context) {
    TaskEntity task = context.getTaskManager().findTaskById(id);
    return task == null
        || task.getAssignee() == null
        || task.getAssignee().equals(self)
        || self != null && context.getAuthenticatedGroupIds().contains(Groups.CAMUNDA_ADMIN);
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
