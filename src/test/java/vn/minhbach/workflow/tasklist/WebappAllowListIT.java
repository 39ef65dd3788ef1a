package vn.minhbach.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.minhbach.RunningOffice;

/**
 * What the web applications may do to the engine over HTTP. What is refused is tried by an
 * administrator, to whom the engine itself would refuse nothing.
 */
@RunningOffice
@Import(PostingTask.class)
class WebappAllowListIT {

  private static final String USER = "canbo1p00139";

  @LocalServerPort int port;
  @Autowired PostingTask postings;

  private Task task;

  @BeforeEach
  void open() {
    task = postings.open("00139");
  }

  @AfterEach
  void clear() {
    postings.clear(task);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/task",
        "/task/count",
        "/task/TASK",
        "/task/TASK/form",
        "/task/TASK/form-variables",
        "/task/TASK/deployed-form",
        "/task/TASK/identity-links",
        "/filter?resourceType=Task&itemCount=true",
        "/process-definition/DEFINITION",
        "/process-definition/DEFINITION/xml",
        "/history/user-operation?taskId=TASK",
        "/history/task?taskId=TASK",
        "/identity/groups?userId=canbo1p00139"
      })
  void tasklist_reads_what_it_shows(String path) {
    HttpResponse<String> answer = officer().engine(at(path));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/process-definition/statistics",
        "/process-instance/INSTANCE",
        "/process-instance/INSTANCE/activity-instances",
        "/process-definition/DEFINITION/statistics",
        "/deployment",
        "/incident",
        "/job-definition",
        "/user",
        "/group",
        "/tenant",
        "/authorization"
      })
  void cockpit_and_admin_show_the_administrator_what_runs(String path) {
    HttpResponse<String> answer = administrator().engine(at(path));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void a_task_is_taken_and_given_back() {
    Webapps officer = officer();
    String body = "{\"userId\":\"%s\"}".formatted(USER);
    assertThat(officer.engine(at("/task/TASK/claim"), body).statusCode()).isEqualTo(204);
    assertThat(officer.engine(at("/task/TASK")).body()).contains("\"assignee\":\"" + USER);
    assertThat(officer.engine(at("/task/TASK/unclaim"), "{}").statusCode()).isEqualTo(204);
    assertThat(officer.engine(at("/task/TASK")).body()).contains("\"assignee\":null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST | /task/TASK/assignee | {\"userId\":\"canbo2p00139\"}",
        "POST | /task/TASK/delegate | {\"userId\":\"canbo2p00139\"}",
        "POST | /task/TASK/resolve | {}",
        "POST | /task/TASK/identity-links | {\"groupId\":\"treasurer\",\"type\":\"candidate\"}",
        "POST | /task/TASK/bpmnError | {\"errorCode\":\"any\"}",
        "POST | /task/TASK/comment/create | {\"message\":\"names somebody\"}",
        "PUT | /task/TASK | {\"name\":\"another\",\"tenantId\":\"00139\"}",
        "DELETE | /task/TASK | {}",
        "GET | /task/TASK/variables | {}",
        "PUT | /task/TASK/variables/any | {\"value\":true,\"type\":\"Boolean\"}",
        "PUT | /process-instance/INSTANCE/suspended | {\"suspended\":true}",
        "POST | /process-instance/INSTANCE/modification | {\"instructions\":[{\"type\":\"startBeforeActivity\","
            + "\"activityId\":\"recordPosting\"}]}",
        "DELETE | /process-instance/INSTANCE | {}",
        "GET | /process-instance/INSTANCE/variables | {}",
        "PUT | /process-definition/DEFINITION/suspended | {\"suspended\":true}",
        "POST | /process-definition/DEFINITION/start | {\"businessKey\":\"00139-N21-9999\"}",
        "DELETE | /process-definition/DEFINITION | {}",
        "PUT | /process-definition/DEFINITION/history-time-to-live | {\"historyTimeToLive\":1}",
        "POST | /signal | {\"name\":\"any\"}",
        "POST | /message | {\"messageName\":\"payout.settled\"}",
        "POST | /job/none/execute | {}",
        "PUT | /job/none/retries | {\"retries\":1}",
        "POST | /authorization/create | {\"type\":1,\"userId\":\"canbo1p00139\",\"resourceType\":1,"
            + "\"resourceId\":\"*\",\"permissions\":[\"ALL\"]}",
        "POST | /history/cleanup | {}",
        "POST | /telemetry/configuration | {\"enableTelemetry\":true}"
      })
  void whatever_is_not_named_is_refused_in_plain_words(String method, String path, String body) {
    HttpResponse<String> answer = administrator().engine(method, at(path), body);
    assertThat(answer.statusCode()).as(answer.body()).isIn(409, 500);
    assertThat(answer.body()).containsAnyOf("Đề nghị", "không được phép");
    assertThat(postings.isOpen(task)).isTrue();
  }

  private Webapps officer() {
    return Webapps.loggedIn(port, USER);
  }

  private Webapps administrator() {
    return Webapps.loggedIn(port, "quantritp01");
  }

  private String at(String path) {
    return path.replace("TASK", task.getId())
        .replace("INSTANCE", task.getProcessInstanceId())
        .replace("DEFINITION", task.getProcessDefinitionId());
  }
}
