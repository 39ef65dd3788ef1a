package vn.minhbach.workflow.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.TaskServiceImpl;

/** What only the stages and the house may do to a process, tried from outside. */
final class StageAttempts {

  private static final Map<String, Object> FORGED = Map.of("anyLineLeft", true);

  private StageAttempts() {}

  static Stream<Attempt> all() {
    List<String> one = List.of("none");
    return Stream.of(
        new Attempt(
            "start",
            (e, t) ->
                e.getRuntimeService().startProcessInstanceByKey("support-case", "00685-21-999999")),
        new Attempt(
            "start by message",
            (e, t) -> e.getRuntimeService().startProcessInstanceByMessage("intake.opened")),
        new Attempt(
            "start in the middle",
            (e, t) ->
                e.getRuntimeService()
                    .createProcessInstanceByKey("payout-run")
                    .startBeforeActivity("settleRun")
                    .execute()),
        new Attempt(
            "submit a start form",
            (e, t) -> e.getFormService().submitStartForm(t.getProcessDefinitionId(), Map.of())),
        new Attempt(
            "correlate",
            (e, t) -> e.getRuntimeService().createMessageCorrelation("payout.settled").correlate()),
        new Attempt(
            "correlate all",
            (e, t) ->
                e.getRuntimeService().createMessageCorrelation("payout.settled").correlateAll()),
        new Attempt(
            "correlate in a batch",
            (e, t) ->
                e.getRuntimeService()
                    .createMessageCorrelationAsync("payout.settled")
                    .processInstanceIds(one)
                    .correlateAllAsync()),
        new Attempt(
            "correlate to a start",
            (e, t) ->
                e.getRuntimeService()
                    .createMessageCorrelation("intake.opened")
                    .correlateStartMessage()),
        new Attempt(
            "receive a message",
            (e, t) ->
                e.getRuntimeService().messageEventReceived("payout.settled", t.getExecutionId())),
        new Attempt("receive a signal", (e, t) -> e.getRuntimeService().signalEventReceived("any")),
        new Attempt("signal", (e, t) -> e.getRuntimeService().signal(t.getExecutionId())),
        new Attempt(
            "conditions",
            (e, t) ->
                e.getRuntimeService()
                    .createConditionEvaluation()
                    .setVariables(FORGED)
                    .evaluateStartConditions()),
        new Attempt(
            "modify",
            (e, t) ->
                e.getRuntimeService()
                    .createProcessInstanceModification(t.getProcessInstanceId())
                    .startBeforeActivity("recordDecision")
                    .execute()),
        new Attempt(
            "modify in a batch",
            (e, t) ->
                e.getRuntimeService()
                    .createModification(t.getProcessDefinitionId())
                    .startBeforeActivity("recordDecision")
                    .processInstanceIds(t.getProcessInstanceId())
                    .executeAsync()),
        new Attempt(
            "restart",
            (e, t) ->
                e.getRuntimeService()
                    .restartProcessInstances(t.getProcessDefinitionId())
                    .startBeforeActivity("recordDecision")
                    .processInstanceIds(one)
                    .execute()),
        new Attempt(
            "set variables in a batch",
            (e, t) ->
                e.getRuntimeService().setVariablesAsync(List.of(t.getProcessInstanceId()), FORGED)),
        new Attempt(
            "delete",
            (e, t) ->
                e.getRuntimeService().deleteProcessInstance(t.getProcessInstanceId(), "none")),
        new Attempt(
            "delete in a batch",
            (e, t) ->
                e.getRuntimeService()
                    .deleteProcessInstancesAsync(List.of(t.getProcessInstanceId()), "none")),
        new Attempt(
            "delete some",
            (e, t) ->
                e.getRuntimeService()
                    .deleteProcessInstances(List.of(t.getProcessInstanceId()), "x", true, true)),
        new Attempt(
            "delete from history",
            (e, t) -> e.getHistoryService().deleteHistoricProcessInstances(one)),
        new Attempt(
            "delete from the log of operations",
            (e, t) -> e.getHistoryService().deleteUserOperationLogEntry("none")),
        new Attempt(
            "throw an error", (e, t) -> e.getTaskService().handleBpmnError(t.getId(), "any")),
        new Attempt("escalate", (e, t) -> e.getTaskService().handleEscalation(t.getId(), "any")),
        new Attempt(
            "add a task", (e, t) -> e.getTaskService().saveTask(e.getTaskService().newTask())),
        new Attempt(
            "deploy",
            (e, t) ->
                e.getRepositoryService().createDeployment().addString("x.bpmn", "x").deploy()),
        new Attempt("undeploy", (e, t) -> e.getRepositoryService().deleteDeployment("none", true)),
        new Attempt(
            "remove a variable", (e, t) -> e.getTaskService().removeVariable(t.getId(), "any")),
        new Attempt(
            "patch away",
            (e, t) ->
                ((TaskServiceImpl) e.getTaskService())
                    .updateVariables(t.getId(), Map.of(), List.of("any"))),
        new Attempt(
            "remove the process's",
            (e, t) -> e.getRuntimeService().removeVariables(t.getExecutionId(), List.of("any"))),
        new Attempt("move a timer", (e, t) -> e.getManagementService().setJobDuedate("none", null)),
        new Attempt(
            "count a timer anew",
            (e, t) -> e.getManagementService().recalculateJobDuedate("none", false)),
        new Attempt("fire a timer", (e, t) -> e.getManagementService().executeJob("none")),
        new Attempt("delete a timer", (e, t) -> e.getManagementService().deleteJob("none")),
        new Attempt(
            "undefine",
            (e, t) -> e.getRepositoryService().deleteProcessDefinition(t.getProcessDefinitionId())),
        new Attempt(
            "comment",
            (e, t) -> e.getTaskService().createComment(t.getId(), null, "names somebody")),
        new Attempt("give to another", (e, t) -> e.getTaskService().setAssignee(t.getId(), "any")),
        new Attempt("delegate", (e, t) -> e.getTaskService().delegateTask(t.getId(), "any")),
        new Attempt("resolve", (e, t) -> e.getTaskService().resolveTask(t.getId())),
        new Attempt("own", (e, t) -> e.getTaskService().setOwner(t.getId(), "any")),
        new Attempt(
            "offer to another role",
            (e, t) -> e.getTaskService().addCandidateGroup(t.getId(), "treasurer")),
        new Attempt(
            "take from a role",
            (e, t) -> e.getTaskService().deleteCandidateGroup(t.getId(), "wardChair")),
        new Attempt("delay", (e, t) -> e.getTaskService().setDueDate(t.getId(), null)),
        new Attempt("delete a task", (e, t) -> e.getTaskService().deleteTask(t.getId())),
        new Attempt(
            "suspend",
            (e, t) -> e.getRuntimeService().suspendProcessInstanceById(t.getProcessInstanceId())),
        new Attempt("try a job again", (e, t) -> e.getManagementService().setJobRetries("none", 1)),
        new Attempt("purge", (e, t) -> e.getManagementService().deleteProperty("none")),
        new Attempt(
            "grant",
            (e, t) ->
                e.getAuthorizationService()
                    .saveAuthorization(
                        e.getAuthorizationService().createNewAuthorization(AUTH_TYPE_GRANT))),
        new Attempt("revoke", (e, t) -> e.getAuthorizationService().deleteAuthorization("none")),
        new Attempt(
            "read variables", (e, t) -> e.getRuntimeService().getVariables(t.getExecutionId())),
        new Attempt(
            "query in SQL",
            (e, t) ->
                e.getTaskService().createNativeTaskQuery().sql("SELECT * FROM ACT_RU_TASK").list()),
        new Attempt("read tables", (e, t) -> e.getManagementService().getTableCount()),
        new Attempt(
            "attach",
            (e, t) ->
                e.getTaskService().createAttachment("x", t.getId(), null, "x", "x", "http://x")));
  }
}
