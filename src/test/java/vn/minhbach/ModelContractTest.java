package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.minhbach.scheme.Deadlines;

/** Models, forms and code agree both ways. */
class ModelContractTest {

  private static final Pattern CALL =
      Pattern.compile("\\$\\{\\s*(\\w+)\\.(\\w+)\\(([^)]*)\\)\\s*}");
  private static final Path WORKFLOW =
      Path.of("src/main/java/vn/minhbach/workflow/SupportCaseProcess.java");

  @TestFactory
  Stream<DynamicTest> every_expression_calls_a_public_method_of_a_public_bean() {
    return models()
        .flatMap(model -> calls(model).stream())
        .distinct()
        .map(
            call ->
                DynamicTest.dynamicTest(call, () -> assertThat(method(call)).as(call).isTrue()));
  }

  @Test
  void service_tasks_pass_the_business_key_and_never_a_variable() {
    List<String> odd =
        models()
            .flatMap(model -> model.getModelElementsByType(ServiceTask.class).stream())
            .map(ServiceTask::getCamundaExpression)
            .filter(
                e -> !e.matches("\\$\\{\\w+\\.\\w+\\(execution\\.processBusinessKey(, voter)?\\)}"))
            .toList();
    assertThat(odd).isEmpty();
  }

  @Test
  void every_user_task_has_its_form_and_every_form_its_task() throws IOException {
    Set<String> wanted = new TreeSet<>();
    models()
        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
        .forEach(task -> wanted.add(task.getCamundaFormKey().replace("embedded:deployment:", "")));
    Set<String> there = new TreeSet<>();
    try (Stream<Path> forms = Files.list(Path.of("forms"))) {
      forms.forEach(form -> there.add("forms/" + form.getFileName()));
    }
    assertThat(there).isEqualTo(wanted);
  }

  @Test
  void no_form_carries_an_engine_variable() throws IOException {
    try (Stream<Path> forms = Files.list(Path.of("forms"))) {
      for (Path form : forms.toList()) {
        assertThat(Files.readString(form)).as(form.toString()).doesNotContain("cam-variable-name");
      }
    }
  }

  @Test
  void the_messages_of_the_case_are_those_that_the_facade_sends() throws IOException {
    Set<String> declared = new TreeSet<>();
    Bpmn.readModelFromFile(new File("processes/support-case.bpmn"))
        .getModelElementsByType(Message.class)
        .forEach(message -> declared.add(message.getName()));
    Set<String> sent = new TreeSet<>();
    Matcher matcher =
        Pattern.compile("messages\\.send\\(\\s*\"([\\w.]+)\"").matcher(Files.readString(WORKFLOW));
    while (matcher.find()) {
      sent.add(matcher.group(1));
    }
    assertThat(sent).isEqualTo(declared);
  }

  private static Stream<BpmnModelInstance> models() {
    File[] files = new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn"));
    assertThat(files).hasSizeGreaterThanOrEqualTo(5);
    return Arrays.stream(files).map(Bpmn::readModelFromFile);
  }

  private static List<String> calls(BpmnModelInstance model) {
    List<String> calls = new ArrayList<>();
    Matcher matcher = CALL.matcher(Bpmn.convertToString(model));
    while (matcher.find()) {
      calls.add(matcher.group());
    }
    return calls;
  }

  private static boolean method(String expression) throws ClassNotFoundException {
    Matcher call = CALL.matcher(expression);
    assertThat(call.matches()).isTrue();
    Class<?> bean = bean(call.group(1));
    int parameters = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
    return Modifier.isPublic(bean.getModifiers())
        && Arrays.stream(bean.getDeclaredMethods())
            .anyMatch(m -> fits(m, call.group(2), parameters));
  }

  private static boolean fits(Method method, String name, int parameters) {
    return method.getName().equals(name)
        && Modifier.isPublic(method.getModifiers())
        && method.getParameterCount() == parameters;
  }

  private static Class<?> bean(String name) throws ClassNotFoundException {
    if (name.equals("deadlines")) {
      return Deadlines.class;
    }
    if (name.equals("objection")) {
      return Class.forName("vn.minhbach.publiclist.objection.ObjectionSteps");
    }
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    if (name.equals("publiclist")) {
      type = "PublicList";
    }
    return Class.forName("vn.minhbach." + name + "." + type);
  }
}
