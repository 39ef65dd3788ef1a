package vn.minhbach.workflow.tasklist;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.access.CurrentOfficer;

/**
 * Tells a form in Tasklist, which knows the engine's id alone, for which case or list it stands.
 */
@RestController
class TaskApi {

  private final OpenTasks openTasks;
  private final CurrentOfficer officers;

  TaskApi(OpenTasks openTasks, CurrentOfficer officers) {
    this.openTasks = openTasks;
    this.officers = officers;
  }

  @GetMapping("/api/workflow/tasks/{id}")
  OpenTask task(@PathVariable String id) {
    return openTasks.of(id, officers.require());
  }
}
