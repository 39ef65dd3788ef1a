package vn.minhbach.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.minhbach.RunningOffice;

/** What the engine refuses behind the web applications is told in the office's words. */
@RunningOffice
@Import(PostingTask.class)
class PlainWebappsIT {

  @LocalServerPort private int port;
  @Autowired private PostingTask postings;

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
  void a_task_of_another_ward_is_not_taken() {
    told(claim("canbo1p00124"), 403, "thuộc đơn vị hoặc bộ phận khác");
  }

  @Test
  void a_task_is_taken_once() {
    assertThat(claim("canbo1p00127").statusCode()).isEqualTo(204);
    told(claim("canbo2p00127"), 409, "đã có người nhận");
  }

  @Test
  void a_query_that_cannot_be_is_no_fault_of_ours() {
    HttpResponse<String> answer =
        Webapps.loggedIn(port, "canbo1p00127").engine("/task?maxResults=-5");
    told(answer, 400, "Không đọc được yêu cầu");
  }

  @Test
  void nobody_fetches_external_tasks() {
    HttpResponse<String> answer =
        Webapps.loggedIn(port, "canbo1p00127")
            .engine(
                "/external-task/fetchAndLock", "{\"workerId\":\"x\",\"maxTasks\":1,\"topics\":[]}");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("\"code\":\"forbidden\"");
  }

  private HttpResponse<String> claim(String user) {
    return Webapps.loggedIn(port, user)
        .engine("/task/" + task.getId() + "/claim", "{\"userId\":\"" + user + "\"}");
  }

  private static void told(HttpResponse<String> answer, int status, String words) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(words).doesNotContain("ENGINE-");
  }
}
