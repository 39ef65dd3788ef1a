package vn.minhbach.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.minhbach.RunningOffice;

@RunningOffice
@Import(PostingTask.class)
class TasklistRightsIT {

  private static final String OF_ANOTHER = "{\"userId\":\"canbo2p00127\"}";

  @LocalServerPort int port;
  @Autowired PostingTask postings;
  @Autowired TasklistRights rights;
  @Autowired AuthorizationService authorizations;

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
  void an_officer_sees_and_claims_the_tasks_of_the_own_role_and_ward() {
    Webapps officer = Webapps.loggedIn(port, "canbo1p00127");
    assertThat(officer.engine("/task/" + task.getId()).statusCode()).isEqualTo(200);
    assertThat(
            officer
                .engine("/task/" + task.getId() + "/claim", "{\"userId\":\"canbo1p00127\"}")
                .statusCode())
        .isEqualTo(204);
  }

  @Test
  void nobody_takes_a_task_in_the_name_of_another() {
    Webapps officer = Webapps.loggedIn(port, "canbo1p00127");
    refused(officer.engine("/task/" + task.getId() + "/claim", OF_ANOTHER));
    assertThat(assignee(officer)).isEqualTo("null");
  }

  @Test
  void a_task_is_given_back_by_whoever_took_it_or_by_an_administrator() {
    Webapps other = Webapps.loggedIn(port, "canbo2p00127");
    other.engine("/task/" + task.getId() + "/claim", OF_ANOTHER);
    Webapps officer = Webapps.loggedIn(port, "canbo1p00127");
    refused(officer.engine("/task/" + task.getId() + "/unclaim", "{}"));
    refused(officer.engine("/task/" + task.getId() + "/claim", "{}"));
    refused(officer.engine("/task/" + task.getId() + "/assignee", "{}"));
    assertThat(assignee(officer)).isEqualTo("\"canbo2p00127\"");
    Webapps administrator = Webapps.loggedIn(port, "quantritp01");
    refused(administrator.engine("/task/" + task.getId() + "/claim", OF_ANOTHER));
    assertThat(administrator.engine("/task/" + task.getId() + "/unclaim", "{}").statusCode())
        .isEqualTo(204);
    assertThat(assignee(officer)).isEqualTo("null");
  }

  @Test
  void another_wards_task_is_refused() {
    Webapps stranger = Webapps.loggedIn(port, "canbo1p00130");
    assertThat(stranger.engine("/task/count?tenantIdIn=00127").body()).isEqualTo("{\"count\":0}");
    assertThat(
            stranger
                .engine("/task/" + task.getId() + "/claim", "{\"userId\":\"canbo1p00130\"}")
                .statusCode())
        .isNotEqualTo(204);
    assertThat(stranger.engine("/task/" + task.getId() + "/complete", "{}").statusCode())
        .isNotEqualTo(204);
    assertThat(postings.isOpen(task)).isTrue();
  }

  @Test
  void a_role_that_is_no_candidate_sees_nothing() {
    Webapps accountant = Webapps.loggedIn(port, "ketoanp00127");
    String here = "/task/count?processInstanceBusinessKeyLike=00127-N21-97%25";
    assertThat(accountant.engine(here).body()).isEqualTo("{\"count\":0}");
    assertThat(accountant.engine("/task/" + task.getId() + "/complete", "{}").statusCode())
        .isEqualTo(403);
    assertThat(postings.isOpen(task)).isTrue();
  }

  @Test
  void names_of_processes_are_no_secret() {
    Webapps accountant = Webapps.loggedIn(port, "ketoanp00127");
    assertThat(accountant.engine("/process-definition?key=public-list").body())
        .contains("\"key\":\"public-list\"");
  }

  @Test
  void granting_again_changes_nothing() {
    var before =
        authorizations.createAuthorizationQuery().list().stream().map(a -> a.getId()).toList();
    rights.grant();
    var after =
        authorizations.createAuthorizationQuery().list().stream().map(a -> a.getId()).toList();
    assertThat(after).containsExactlyInAnyOrderElementsOf(before);
  }

  private static void refused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(answer.body()).contains("chỉ nhận việc cho chính mình");
  }

  private String assignee(Webapps officer) {
    return officer
        .engine("/task/" + task.getId())
        .body()
        .replaceFirst("(?s).*\"assignee\":([^,]*),.*", "$1");
  }
}
