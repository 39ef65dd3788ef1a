package vn.minhbach.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
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

  private static final Set<String> COMMANDS =
      new ClassFileImporter()
          .importPackages("org.camunda.bpm.engine.impl", "vn.minhbach.workflow.identity").stream()
              .filter(type -> type.isAssignableTo(Command.class))
              .map(JavaClass::getSimpleName)
              .collect(Collectors.toSet());

  private static final String CHAIR = "chutichp00685";

  private final String key = EngineHand.newNumber('T');

  @Autowired private ProcessEngine engine;
  @Autowired private DecisionDossierProcess process;
  @Autowired private EngineHand hand;

  @BeforeEach
  void start() {
    process.start(key);
  }

  @AfterEach
  void logOut() {
    engine.getIdentityService().clearAuthentication();
  }

  @ParameterizedTest
  @MethodSource("vn.minhbach.workflow.engine.VariableAttempts#all")
  void no_variable_is_taken_from_outside(Attempt attempt) {
    assertThatThrownBy(() -> attempt.act().accept(engine, task()))
        .rootCause()
        .isInstanceOf(Refused.class)
        .hasMessage("workflow.variable");
    assertThat(Inside.call(() -> engine.getRuntimeService().getVariables(task().getExecutionId())))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vn.minhbach.workflow.engine.StageAttempts#all")
  void what_belongs_to_the_stages_is_refused(Attempt attempt) {
    assertThatThrownBy(() -> attempt.act().accept(engine, task()))
        .rootCause()
        .isInstanceOf(Refused.class)
        .hasMessage("workflow.outside");
    assertThat(hand.open(key)).containsExactly("signSubmission");
  }

  @Test
  void a_task_is_claimed_and_completed_from_outside() {
    logIn();
    engine.getTaskService().claim(task().getId(), CHAIR);
    engine.getTaskService().complete(task().getId());
    assertThat(hand.open(key)).containsExactly("appraiseDossier");
  }

  @Test
  void a_task_that_was_taken_is_given_back() {
    logIn();
    engine.getTaskService().claim(task().getId(), CHAIR);
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

  private void logIn() {
    engine
        .getIdentityService()
        .setAuthentication(CHAIR, List.of("wardChair"), List.of(key.substring(0, 5)));
  }

  private Task task() {
    return hand.tasks(key).get(0);
  }
}
