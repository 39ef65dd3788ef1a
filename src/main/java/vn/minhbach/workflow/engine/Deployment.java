package vn.minhbach.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models and forms as one deployment under stable names, so that {@code
 * embedded:deployment:} finds the form that belongs to the model. Duplicates are filtered for the
 * deployment as a whole: with filtering for each resource a changed model would be deployed without
 * its forms.
 */
@Component
class Deployment {

  private final RepositoryService repository;

  Deployment(RepositoryService repository) {
    this.repository = repository;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(1)
  void deploy() throws IOException {
    DeploymentBuilder deployment =
        repository
            .createDeployment()
            .name("minhbach")
            .source("minhbach")
            .enableDuplicateFiltering(false);
    add(deployment, "processes", "*.bpmn");
    add(deployment, "forms", "*.html");
    Inside.run(deployment::deploy);
  }

  private static void add(DeploymentBuilder deployment, String folder, String files)
      throws IOException {
    for (Resource resource :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath:" + folder + "/" + files)) {
      try (InputStream content = resource.getInputStream()) {
        deployment.addInputStream(folder + "/" + resource.getFilename(), content);
      }
    }
  }
}
