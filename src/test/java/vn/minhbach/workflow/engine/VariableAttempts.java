package vn.minhbach.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;

/** Every way to bring a variable into a process from outside. */
final class VariableAttempts {

  private static final Map<String, Object> FORGED = Map.of("anyLineLeft", true);

  private VariableAttempts() {}

  static Stream<Attempt> all() {
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
}
