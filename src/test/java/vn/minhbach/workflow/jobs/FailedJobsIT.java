package vn.minhbach.workflow.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.request.RequestContextHolder;
import vn.minhbach.access.PageToken;
import vn.minhbach.audit.Leaves;
import vn.minhbach.publiclist.PublicList;
import vn.minhbach.workflow.EngineHand;
import vn.minhbach.workflow.ProcessTest;
import vn.minhbach.workflow.PublicListProcess;
import vn.minhbach.workflow.SupportCaseProcess;
import vn.minhbach.workflow.engine.Inside;

/** A job that has failed for good is seen and tried again by an administrator of its unit. */
@ProcessTest
class FailedJobsIT {

  private static final String PATH = "/api/workflow/failed-jobs";
  private static final String CITY = "quantritp01";
  private static final String OWN_WARD = "quantrip00685";
  private static final String OTHER_WARD = "quantrip00682";

  private final String key = EngineHand.newNumber('N');

  @Autowired private ProcessEngine engine;
  @Autowired private ManagementService jobs;
  @Autowired private PublicListProcess process;
  @Autowired private SupportCaseProcess cases;
  @Autowired private EngineHand hand;
  @Autowired private PublicList publicList;
  @Autowired private MockMvc http;
  @Autowired private ObjectMapper json;
  @Autowired private JdbcTemplate sql;
  @Autowired private Clock clock;

  @AfterEach
  void dismissTheAdministrators() {
    for (String user : List.of(OWN_WARD, OTHER_WARD)) {
      sql.update("DELETE FROM access_role WHERE user_name = ?", user);
      sql.update("DELETE FROM access_officer WHERE user_name = ?", user);
    }
  }

  @Test
  void a_job_out_of_tries_is_shown_without_words_and_tried_again() throws Exception {
    String job = failedForGood();
    JsonNode shown = shown(CITY, job);
    assertThat(shown.toString()).doesNotContain("quoted", "IllegalState");
    assertThat(shown.get("process").asText()).isEqualTo("public-list");
    assertThat(shown.get("key").asText()).isEqualTo(key);
    assertThat(shown.get("activity").asText()).isEqualTo("closePosting");
    Instant failedAt = Instant.parse(shown.get("failedAt").asText());
    assertThat(Duration.between(failedAt, clock.instant()).abs()).isLessThan(Duration.ofMinutes(1));
    assertThat(ask(CITY, post(PATH + "/" + job + "/retry")).getStatus()).isEqualTo(200);
    assertThat(shown(CITY, job)).as("no longer among the failed").isNull();
    assertThat(trail(job))
        .contains("\"fact\":\"JobTriedAgain\"", "\"officer\":\"quantritp01\"", key);
    doNothing().when(publicList).closePosting(key);
    hand.execute(job(job));
    assertThat(hand.hasEnded(key)).isTrue();
    assertThat(ask(CITY, post(PATH + "/" + job + "/retry")).getStatus()).isEqualTo(404);
  }

  @Test
  void an_administrator_of_another_ward_neither_sees_nor_tries_it() throws Exception {
    String job = failedForGood();
    hire(OWN_WARD, "00685");
    hire(OTHER_WARD, "00682");
    assertThat(shown(OTHER_WARD, job)).isNull();
    assertThat(ask(OTHER_WARD, post(PATH + "/" + job + "/retry")).getStatus()).isEqualTo(404);
    assertThat(shown(OWN_WARD, job)).isNotNull();
    assertThat(ask(OWN_WARD, post(PATH + "/" + job + "/retry")).getStatus()).isEqualTo(200);
  }

  @Test
  void the_button_on_the_page_tries_it_again() throws Exception {
    String job = failedForGood();
    String button = "/administration/jobs/" + job + "/retry";
    assertThat(page()).contains("action=\"" + button + "\"", key);
    MockHttpServletResponse pressed =
        http.perform(post(button).with(user(CITY)).with(PageToken.csrf()))
            .andReturn()
            .getResponse();
    assertThat(pressed.getRedirectedUrl()).isEqualTo("/administration/jobs");
    assertThat(page()).doesNotContain(button);
    assertThat(trail(job)).contains("\"fact\":\"JobTriedAgain\"");
    Inside.run(() -> jobs.deleteJob(job));
  }

  private String page() throws Exception {
    return http.perform(get("/administration/jobs").accept("text/html").with(user(CITY)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void who_is_no_administrator_has_nothing_to_do_with_it() throws Exception {
    String job = failedForGood();
    for (String user : List.of("canbo1p00685", "giamsat1tp01")) {
      assertThat(ask(user, get(PATH)).getStatus()).isEqualTo(403);
      assertThat(ask(user, post(PATH + "/" + job + "/retry")).getStatus()).isEqualTo(403);
    }
  }

  @Test
  void messages_to_cases_that_no_job_could_deliver_are_the_city_s() throws Exception {
    String one = EngineHand.newCase();
    cases.otherWardConcluded(List.of(one));
    String job = hand.messages(one).get(0).getId();
    Inside.run(() -> jobs.setJobRetries(job, 0));
    hire(OWN_WARD, "00685");
    assertThat(shown(OWN_WARD, job)).isNull();
    assertThat(shown(CITY, job).get("activity").asText()).isEqualTo("case-message");
    assertThat(ask(CITY, post(PATH + "/" + job + "/retry")).getStatus()).isEqualTo(200);
    assertThat(job(job).getRetries()).isPositive();
    Inside.run(() -> jobs.deleteJob(job));
  }

  /** Its process waits for the end of a posting that cannot be closed, however often it tries. */
  private String failedForGood() {
    when(publicList.endsAt(key)).thenReturn(Date.from(Instant.parse("2021-08-19T17:00:00Z")));
    doThrow(new IllegalStateException("quoted words")).when(publicList).closePosting(key);
    process.start(key);
    process.complete(key, "postList", "canbo1p00685");
    String job =
        jobs.createJobQuery().processInstanceId(hand.running(key).getId()).singleResult().getId();
    RequestContextHolder.resetRequestAttributes();
    while (job(job).getRetries() > 0) {
      assertThatThrownBy(() -> ExecuteJobHelper.executeJob(job, executor())).isNotNull();
    }
    return job;
  }

  private CommandExecutor executor() {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired();
  }

  private Job job(String id) {
    return jobs.createJobQuery().jobId(id).singleResult();
  }

  /** The job as the user sees it; null when it is not among the failed that are shown. */
  private JsonNode shown(String user, String job) throws Exception {
    MockHttpServletResponse response = ask(user, get(PATH));
    assertThat(response.getStatus()).isEqualTo(200);
    for (JsonNode failed : json.readTree(response.getContentAsString(StandardCharsets.UTF_8))) {
      if (failed.get("id").asText().equals(job)) {
        return failed;
      }
    }
    return null;
  }

  private MockHttpServletResponse ask(String user, MockHttpServletRequestBuilder request)
      throws Exception {
    return http.perform(request.with(httpBasic(user, "minhbach2021"))).andReturn().getResponse();
  }

  private void hire(String user, String unit) {
    sql.update(
        "INSERT INTO access_officer (user_name, person, password, credential, unit, locked, must_change, created_at)"
            + " SELECT ?, ?, password, credential, ?, locked, must_change, created_at FROM access_officer"
            + " WHERE user_name = ?",
        user,
        user,
        unit,
        CITY);
    sql.update("INSERT INTO access_role (user_name, role) VALUES (?, 'administrator')", user);
  }

  private String trail(String job) {
    return new Leaves(sql).last("job:" + job);
  }
}
