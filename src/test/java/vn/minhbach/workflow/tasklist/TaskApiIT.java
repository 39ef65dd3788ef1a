package vn.minhbach.workflow.tasklist;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;

@OfficeTest
@Import(PostingTask.class)
class TaskApiIT {

  @Autowired MockMvc http;
  @Autowired PostingTask postings;

  private Task task;

  @BeforeEach
  void open() {
    task = postings.open("00127");
  }

  @AfterEach
  void clear() {
    postings.clear(task);
  }

  @Test
  void a_form_learns_for_which_list_it_stands() throws Exception {
    ask("canbo1p00127")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.process", is("public-list")))
        .andExpect(jsonPath("$.task", is("postList")))
        .andExpect(jsonPath("$.key", startsWith("00127-N21-97")))
        .andExpect(jsonPath("$.today", matchesPattern("\\d{4}-\\d{2}-\\d{2}")));
  }

  @Test
  void to_another_ward_the_task_does_not_exist() throws Exception {
    ask("canbo1p00130")
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code", endsWith("unknownTask")));
  }

  @Test
  void to_another_role_the_task_does_not_exist() throws Exception {
    ask("ketoanp00127").andExpect(status().isNotFound());
  }

  @Test
  void a_task_that_is_done_does_not_exist() throws Exception {
    http.perform(
            get("/api/workflow/tasks/no-such-task").with(httpBasic("canbo1p00127", "minhbach2021")))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail", startsWith("Không có việc này đang chờ đồng chí")));
  }

  private ResultActions ask(String user) throws Exception {
    return http.perform(
        get("/api/workflow/tasks/" + task.getId()).with(httpBasic(user, "minhbach2021")));
  }
}
