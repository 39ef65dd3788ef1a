package vn.minhbach.workflow.tasklist;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.minhbach.workflow.engine.OwnTasks;

/**
 * Leads into Tasklist with one of its lists open, whose ids differ from office to office. It tells
 * nothing by itself: what the list shows follows from who looks.
 */
@Controller
class TaskListsPage {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";

  private final RoleFilters filters;

  TaskListsPage(RoleFilters filters) {
    this.filters = filters;
  }

  /**
   * @param list as {@code overdue}
   */
  @GetMapping("/tasks/{list}")
  String open(@PathVariable OwnTasks.Kind list) {
    return "redirect:" + TASKLIST + "#/?filter=" + filters.id(list);
  }
}
