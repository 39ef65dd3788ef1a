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

/**
 * What anybody with a login could do to the engine through Camunda's web applications, tried
 * without doing harm.
 */
@RunningOffice
@Import(PostingTask.class)
class WebappGuardsIT {

  private static final String PROOF = "minhbach.expression.ran";

  /** Sets a system property of this test, wherever the engine evaluates it. */
  private static final String EXPRESSION =
      "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass())"
          + ".invoke(null, '"
          + PROOF
          + "', 'yes')}";

  private static final String QUERY =
      "{\"orQueries\":[{\"assigneeExpression\":\"" + EXPRESSION + "\"}]}";

  @LocalServerPort int port;
  @Autowired PostingTask postings;

  private Task task;
  private Webapps officer;

  @BeforeEach
  void logIn() {
    System.clearProperty(PROOF);
    task = postings.open("00127");
    officer = Webapps.loggedIn(port, "canbo1p00127");
  }

  @AfterEach
  void clear() {
    postings.clear(task);
  }

  @Test
  void an_expression_in_a_task_query_is_refused() {
    refused(officer.engine("/task", QUERY));
    refused(officer.engine("/task/count", QUERY));
    refused(officer.engine("/task", QUERY.replace("{\"orQueries\":[", "").replace("]}", "")));
  }

  @Test
  void an_expression_that_extends_a_filter_is_refused() {
    String filter =
        officer.engine("/filter").body().replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    refused(officer.engine("/filter/" + filter + "/list", QUERY));
    refused(officer.engine("/filter/" + filter + "/count", QUERY));
  }

  @Test
  void a_filter_with_an_expression_is_refused_even_to_an_administrator() {
    String filter = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":" + QUERY + "}";
    refused(Webapps.loggedIn(port, "quantritp01").engine("/filter/create", filter));
  }

  @Test
  void only_administrators_create_filters() {
    String filter = "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{}}";
    assertThat(officer.engine("/filter/create", filter).statusCode()).isEqualTo(403);
  }

  @Test
  void the_set_up_of_a_first_administrator_is_closed() {
    String somebody =
        "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"a\",\"lastName\":\"b\"},\"credentials\":{\"password\":\"12345678\"}}";
    assertThat(officer.post("/camunda/api/admin/setup/default/user/create", somebody).statusCode())
        .isEqualTo(403);
    Webapps administrator = Webapps.loggedIn(port, "quantritp01");
    assertThat(
            administrator
                .post("/camunda/api/admin/setup/default/user/create", somebody)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void completing_with_a_variable_is_refused_in_plain_words() {
    String foreign = "{\"variables\":{\"trailSound\":{\"value\":true,\"type\":\"Boolean\"}}}";
    for (String how : new String[] {"/complete", "/submit-form", "/resolve"}) {
      HttpResponse<String> answer = officer.engine("/task/" + task.getId() + how, foreign);
      assertThat(answer.statusCode()).as(how).isEqualTo(409);
      assertThat(answer.body())
          .as(how)
          .contains("Biểu mẫu gửi trường «trailSound» không được phép.");
    }
    assertThat(postings.isOpen(task)).isTrue();
  }

  @Test
  void what_a_stage_refuses_behind_the_task_is_said_in_its_own_words() {
    HttpResponse<String> answer = officer.engine("/task/" + task.getId() + "/submit-form", "{}");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains("niêm yết")
        .doesNotContain("ENGINE-", "Cannot submit", "publiclist.");
    assertThat(postings.isOpen(task)).isTrue();
  }

  @Test
  void nobody_starts_or_moves_a_process_from_outside() {
    String start = "{\"businessKey\":\"00127-C21-0001\"}";
    assertThat(officer.engine("/process-definition/key/payout-run/start", start).statusCode())
        .isEqualTo(409);
    Webapps administrator = Webapps.loggedIn(port, "quantritp01");
    assertThat(administrator.engine("/process-definition/key/payout-run/start", start).statusCode())
        .isEqualTo(409);
    String message = "{\"messageName\":\"payout.settled\",\"businessKey\":\"00127-21-000001\"}";
    assertThat(administrator.engine("/message", message).statusCode()).isEqualTo(409);
  }

  private static void refused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(answer.body()).contains("Bộ lọc hoặc truy vấn có chứa biểu thức");
    assertThat(System.getProperty(PROOF)).isNull();
  }
}
