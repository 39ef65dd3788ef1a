package vn.minhbach.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.minhbach.OfficeTest;
import vn.minhbach.shared.WorkingDays;

@OfficeTest
@Import(PostingTask.class)
class TaskApiIT {

  @Autowired MockMvc http;
  @Autowired PostingTask postings;
  @Autowired WorkingDays workingDays;

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

  @Test
  void the_list_of_tasks_learns_number_unit_and_working_days() throws Exception {
    cards("canbo1p00127")
        .andExpect(jsonPath("$.length()", is(1)))
        .andExpect(jsonPath("$[0].id", is(task.getId())))
        .andExpect(jsonPath("$[0].key", startsWith("00127-N21-97")))
        .andExpect(jsonPath("$[0].unit", is("P. Việt Hưng")))
        .andExpect(jsonPath("$[0].time.daysLeft", is(1)));
  }

  @Test
  void the_list_of_others_says_nothing_of_the_task() throws Exception {
    for (String user : List.of("canbo1p00130", "ketoanp00127", "uyvien1p00127")) {
      cards(user).andExpect(jsonPath("$.length()", is(0)));
    }
  }

  /** A reminder comes one working day before the due date, as the due date on a working day. */
  @Test
  void the_reminder_is_a_working_day_before_the_due_date() throws Exception {
    assertThat(task.getFollowUpDate()).isBefore(task.getDueDate());
    LocalDate due = day(task.getDueDate());
    assertThat(day(task.getFollowUpDate())).isEqualTo(workingDays.before(due));
  }

  private static LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  private ResultActions cards(String user) throws Exception {
    return http.perform(
            get("/api/workflow/tasks")
                .param("ids", task.getId(), "no-such-task")
                .with(httpBasic(user, "minhbach2021")))
        .andExpect(status().isOk());
  }

  private ResultActions ask(String user) throws Exception {
    return http.perform(
        get("/api/workflow/tasks/" + task.getId()).with(httpBasic(user, "minhbach2021")));
  }
}
