package vn.minhbach.workflow.tasklist;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.minhbach.access.CurrentOfficer;

/**
 * Tells a form in Tasklist, which knows the engine's id alone, for which case or list it stands.
 */
@RestController
class TaskApi {

  private final OpenTasks openTasks;
  private final TaskCards cards;
  private final CurrentOfficer officers;

  TaskApi(OpenTasks openTasks, TaskCards cards, CurrentOfficer officers) {
    this.openTasks = openTasks;
    this.cards = cards;
    this.officers = officers;
  }

  /** What the list of tasks says of these; those that are not the officer's are left out. */
  @GetMapping("/api/workflow/tasks")
  List<TaskCard> cards(@RequestParam @Size(max = 200) List<String> ids) {
    return cards.of(ids, officers.require());
  }

  @GetMapping("/api/workflow/tasks/{id}")
  OpenTask task(@PathVariable String id) {
    return openTasks.of(id, officers.require());
  }
}
