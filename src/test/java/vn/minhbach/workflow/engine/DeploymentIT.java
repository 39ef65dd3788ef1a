package vn.minhbach.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;
import vn.minhbach.workflow.ProcessTest;

/**
 * Changes a model or a form, as a new version of the program does, and starts the program again.
 */
@ProcessTest
class DeploymentIT {

  @TempDir private Path program;

  @Autowired private RepositoryService repository;
  @Autowired private FormService forms;
  @Autowired private Deployment deployment;

  @BeforeEach
  void unpack() throws IOException {
    for (String folder : List.of("processes", "forms")) {
      FileSystemUtils.copyRecursively(Path.of("target/classes", folder), program.resolve(folder));
    }
  }

  @AfterEach
  void deployWhatOtherTestsUse() throws IOException {
    deployment.deploy();
  }

  @Test
  void an_unchanged_program_deploys_nothing() throws IOException {
    long before = repository.createDeploymentQuery().count();
    start();
    assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
  }

  @Test
  void a_model_that_changed_alone_is_deployed_together_with_all_models_and_forms()
      throws IOException {
    ProcessDefinition before = newest("public-list");
    change("processes/public-list.bpmn");
    start();
    ProcessDefinition after = newest("public-list");
    assertThat(after.getVersion()).isEqualTo(before.getVersion() + 1);
    assertThat(resources(after))
        .isEqualTo(resources(before))
        .contains("forms/publiclist-postList.html");
    assertThat(newest("support-case").getDeploymentId()).isEqualTo(after.getDeploymentId());
  }

  @Test
  void a_form_that_changed_alone_is_deployed_with_the_model_that_shows_it() throws IOException {
    change("forms/publiclist-postList.html");
    start();
    ProcessDefinition after = newest("public-list");
    String form =
        Inside.call(() -> forms.getTaskFormKey(after.getId(), "postList"))
            .substring("embedded:deployment:".length());
    assertThat(Inside.call(() -> repository.getResourceAsStream(after.getDeploymentId(), form)))
        .hasContent(Files.readString(program.resolve(form)));
  }

  @Test
  void names_are_those_of_the_folders_and_hold_no_path_of_a_machine() {
    assertThat(resources(newest("support-case")))
        .allMatch(name -> name.matches("(processes|forms)/[\\w-]+\\.(bpmn|html)"));
  }

  private void start() throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader was = thread.getContextClassLoader();
    thread.setContextClassLoader(new ProgramIn(program, was));
    try {
      deployment.deploy();
    } finally {
      thread.setContextClassLoader(was);
    }
  }

  private void change(String file) throws IOException {
    Files.writeString(
        program.resolve(file),
        Files.readString(program.resolve(file)) + "<!-- changed " + System.nanoTime() + " -->\n");
  }

  private ProcessDefinition newest(String key) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult();
  }

  private List<String> resources(ProcessDefinition definition) {
    return repository.getDeploymentResources(definition.getDeploymentId()).stream()
        .map(Resource::getName)
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
