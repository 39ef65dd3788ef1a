package vn.minhbach.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.DecisionDossierProcess;
import vn.minhbach.workflow.EngineHand;
import vn.minhbach.workflow.ProcessTest;

/** Tries from outside what only the stages may do to a process. */
@ProcessTest
class OutsideGuardIT {

  private static final Map<String, Object> FORGED = Map.of("anyLineLeft", true);
  private static final Set<String> COMMANDS =
      new ClassFileImporter()
          .importPackages("org.camunda.bpm.engine.impl", "vn.minhbach.workflow.identity").stream()
              .filter(type -> type.isAssignableTo(Command.class))
              .map(JavaClass::getSimpleName)
              .collect(Collectors.toSet());

  private final String key = EngineHand.newNumber('T');

  @Autowired private ProcessEngine engine;
  @Autowired private DecisionDossierProcess process;
  @Autowired private EngineHand hand;

  /** What somebody tries with an open task. */
  record Attempt(String what, BiConsumer<ProcessEngine, Task> act) {
    @Override
    public String toString() {
      return what;
    }
  }

  @BeforeEach
  void start() {
    process.start(key);
  }

  static Stream<Attempt> variables() {
    return Stream.of(
        new Attempt("complete", (e, t) -> e.getTaskService().complete(t.getId(), FORGED)),
        new Attempt(
            "complete and return",
            (e, t) -> e.getTaskService().completeWithVariablesInReturn(t.getId(), FORGED, false)),
        new Attempt(
            "submit the form", (e, t) -> e.getFormService().submitTaskForm(t.getId(), FORGED)),
        new Attempt("resolve", (e, t) -> e.getTaskService().resolveTask(t.getId(), FORGED)),
        new Attempt(
            "set one", (e, t) -> e.getTaskService().setVariable(t.getId(), "anyLineLeft", true)),
        new Attempt(
            "set one of the task",
            (e, t) -> e.getTaskService().setVariableLocal(t.getId(), "anyLineLeft", true)),
        new Attempt("set some", (e, t) -> e.getTaskService().setVariables(t.getId(), FORGED)),
        new Attempt(
            "set some of the task",
            (e, t) -> e.getTaskService().setVariablesLocal(t.getId(), FORGED)),
        new Attempt(
            "patch",
            (e, t) ->
                ((TaskServiceImpl) e.getTaskService())
                    .updateVariables(t.getId(), FORGED, List.of())),
        new Attempt(
            "patch the task's",
            (e, t) ->
                ((TaskServiceImpl) e.getTaskService())
                    .updateVariablesLocal(t.getId(), FORGED, null)),
        new Attempt(
            "set one of the process",
            (e, t) -> e.getRuntimeService().setVariable(t.getExecutionId(), "anyLineLeft", true)),
        new Attempt(
            "set the process's own",
            (e, t) -> e.getRuntimeService().setVariablesLocal(t.getExecutionId(), FORGED)),
        new Attempt(
            "patch the process's",
            (e, t) ->
                ((RuntimeServiceImpl) e.getRuntimeService())
                    .updateVariables(t.getExecutionId(), FORGED, null)));
  }

  @ParameterizedTest
  @MethodSource("variables")
  void no_variable_is_taken_from_outside(Attempt attempt) {
    assertThatThrownBy(() -> attempt.act().accept(engine, task()))
        .rootCause()
        .isInstanceOf(Refused.class)
        .hasMessage("workflow.variable");
    assertThat(Inside.call(() -> engine.getRuntimeService().getVariables(task().getExecutionId())))
        .isEmpty();
  }

  static Stream<Attempt> outside() {
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

  @ParameterizedTest
  @MethodSource("outside")
  void what_belongs_to_the_stages_is_refused(Attempt attempt) {
    assertThatThrownBy(() -> attempt.act().accept(engine, task()))
        .rootCause()
        .isInstanceOf(Refused.class)
        .hasMessage("workflow.outside");
    assertThat(hand.open(key)).containsExactly("signSubmission");
  }

  @Test
  void a_task_is_claimed_and_completed_from_outside() {
    engine.getTaskService().claim(task().getId(), "chutichp00685");
    engine.getTaskService().complete(task().getId());
    assertThat(hand.open(key)).containsExactly("appraiseDossier");
  }

  @Test
  void a_task_that_was_taken_is_given_back() {
    engine.getTaskService().claim(task().getId(), "chutichp00685");
    engine.getTaskService().setAssignee(task().getId(), null);
    assertThat(task().getAssignee()).isNull();
  }

  @Test
  void a_form_that_sends_nothing_completes_its_task() {
    engine.getFormService().submitTaskForm(task().getId(), Map.of());
    assertThat(hand.open(key)).containsExactly("appraiseDossier");
  }

  @Test
  void whatever_the_guard_names_exists_in_the_engine() {
    assertThat(OutsideGuard.WORK).allSatisfy(OutsideGuardIT::isCommand);
    assertThat(OutsideGuard.READING).allSatisfy(OutsideGuardIT::isCommand);
    assertThat(OutsideGuard.OF_ENGINE).allSatisfy(OutsideGuardIT::isCommand);
  }

  private static void isCommand(String name) {
    assertThat(COMMANDS).contains(name);
  }

  private Task task() {
    return hand.tasks(key).get(0);
  }
}
