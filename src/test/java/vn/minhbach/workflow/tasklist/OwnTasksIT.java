package vn.minhbach.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.minhbach.RunningOffice;
import vn.minhbach.workflow.engine.Inside;

/** The lists on the left of Tasklist show each officer the own work, over the engine's API. */
@RunningOffice
@Import(PostingTask.class)
class OwnTasksIT {

  private static final String NEWEST =
      "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";

  @LocalServerPort private int port;
  @Autowired private PostingTask postings;
  @Autowired private FilterService filters;
  @Autowired private TaskService tasks;

  private Task task;
  private Webapps officer;

  @BeforeEach
  void open() {
    task = postings.open("00127");
    officer = Webapps.loggedIn(port, "canbo1p00127");
  }

  @AfterEach
  void clear() {
    postings.clear(task);
  }

  @Test
  void a_new_task_waits_to_be_claimed_and_is_nobodys_own() {
    assertThat(shown(officer, "Việc chờ nhận")).contains(task.getId());
    assertThat(shown(officer, "Tất cả việc của đơn vị")).contains(task.getId());
    assertThat(shown(officer, "Việc của tôi")).doesNotContain(task.getId());
    assertThat(shown(officer, "Quá hạn của đơn vị")).doesNotContain(task.getId());
  }

  @Test
  void a_claimed_task_is_the_officers_own_and_stays_in_the_list_of_the_unit() {
    officer.engine("/task/" + task.getId() + "/claim", "{\"userId\":\"canbo1p00127\"}");
    Webapps colleague = Webapps.loggedIn(port, "canbo2p00127");
    assertThat(shown(officer, "Việc của tôi")).contains(task.getId());
    assertThat(shown(colleague, "Việc của tôi")).doesNotContain(task.getId());
    assertThat(shown(officer, "Việc chờ nhận")).doesNotContain(task.getId());
    assertThat(shown(colleague, "Tất cả việc của đơn vị")).contains(task.getId());
  }

  @Test
  void what_is_past_its_due_date_is_overdue() {
    Task late = tasks.createTaskQuery().taskId(task.getId()).singleResult();
    late.setDueDate(java.util.Date.from(java.time.Instant.parse("2021-08-02T10:00:00Z")));
    Inside.run(() -> tasks.saveTask(late));
    assertThat(shown(officer, "Quá hạn của đơn vị")).contains(task.getId());
  }

  @Test
  void another_ward_and_another_role_see_it_in_no_list() {
    for (String user : List.of("canbo1p00124", "chutichp00127", "uyvien1p00127")) {
      Webapps other = Webapps.loggedIn(port, user);
      for (String list :
          List.of(
              "Việc của tôi", "Việc chờ nhận", "Quá hạn của đơn vị", "Tất cả việc của đơn vị")) {
        assertThat(shown(other, list)).as(user + ": " + list).doesNotContain(task.getId());
      }
    }
  }

  @Test
  void what_tasklist_asks_beside_narrows_the_list_further() {
    assertThat(shown(officer, "Việc chờ nhận", "{\"nameLike\":\"%no such name%\"}")).isEmpty();
    assertThat(
            shown(
                officer,
                "Việc chờ nhận",
                "{\"orQueries\":[{\"nameLike\":\"%no such name%\",\"assignee\":\"nobody\"}]}"))
        .isEmpty();
  }

  /** Nobody widens a list of the office by what is asked beside it. */
  @Test
  void what_is_asked_beside_does_not_widen_it() {
    assertThat(shown(officer, "Việc của tôi", "{\"candidateGroup\":\"wardOfficer\"}")).isEmpty();
    Webapps colleague = Webapps.loggedIn(port, "canbo2p00127");
    colleague.engine("/task/" + task.getId() + "/claim", "{\"userId\":\"canbo2p00127\"}");
    assertThat(shown(colleague, "Việc của tôi")).contains(task.getId());
    assertThat(shown(officer, "Việc của tôi", "{\"assignee\":\"canbo2p00127\"}")).isEmpty();
  }

  private List<String> shown(Webapps who, String list) {
    return shown(who, list, NEWEST);
  }

  private List<String> shown(Webapps who, String list, String beside) {
    String id = filters.createTaskFilterQuery().filterName(list).singleResult().getId();
    String body = who.engine("/filter/" + id + "/list?maxResults=1000", beside).body();
    try {
      List<String> ids = new ArrayList<>();
      for (JsonNode one : new ObjectMapper().readTree(body)) {
        ids.add(one.get("id").asText());
      }
      return ids;
    } catch (IOException e) {
      throw new AssertionError(body, e);
    }
  }
}
