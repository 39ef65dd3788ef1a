package vn.minhbach.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.committee.Committee;
import vn.minhbach.verification.Verification;
import vn.minhbach.workflow.CommitteeSessionProcess;
import vn.minhbach.workflow.EngineHand;
import vn.minhbach.workflow.ProcessTest;
import vn.minhbach.workflow.SupportCaseProcess;

@ProcessTest
class EngineConfigurationIT {

  private final String caseNumber = EngineHand.newCase();
  private final String sitting = EngineHand.newNumber('H');

  @Autowired private ProcessEngine engine;
  @Autowired private SupportCaseProcess cases;
  @Autowired private CommitteeSessionProcess sittings;
  @Autowired private EngineHand hand;
  @Autowired private JdbcTemplate sql;
  @Autowired private Verification verification;
  @Autowired private Committee committee;

  @Test
  void an_instance_and_its_tasks_belong_to_the_unit_with_which_the_number_begins() {
    openCase();
    assertThat(hand.running(caseNumber).getTenantId()).isEqualTo("00685");
    assertThat(hand.tasks(caseNumber)).extracting(Task::getTenantId).containsExactly("00685");
    sittings.start(sitting);
    assertThat(hand.tasks(sitting)).extracting(Task::getTenantId).containsExactly("00685");
  }

  @Test
  void an_instance_without_a_unit_does_not_start() {
    assertThatThrownBy(
            () ->
                Inside.run(
                    () ->
                        engine.getRuntimeService().startProcessInstanceByKey("public-list", "N1")))
        .hasStackTraceContaining("an instance without a unit");
  }

  @Test
  void a_task_that_a_role_works_writes_no_authorization() {
    int before = authorizations();
    openCase();
    String task = hand.tasks(caseNumber).get(0).getId();
    Inside.run(() -> engine.getTaskService().claim(task, "canbo1p00685"));
    assertThat(authorizations()).isEqualTo(before);
  }

  @Test
  void a_ballot_writes_one_and_takes_it_along_and_the_minutes_write_the_next() {
    when(committee.openSitting(sitting)).thenReturn(true);
    when(committee.voters(sitting)).thenReturn(List.of("uyvien1p00685", "uyvien2p00685"));
    when(committee.votingEndsAt(sitting))
        .thenReturn(Date.from(Instant.parse("2021-08-20T10:00:00Z")));
    int before = authorizations();
    sittings.start(sitting);
    sittings.complete(sitting, "recordAttendance", "thukyp00685");
    assertThat(authorizations()).isEqualTo(before + 2);
    sittings.complete(sitting, "voteOnList", "uyvien1p00685");
    sittings.complete(sitting, "voteOnList", "uyvien2p00685");
    assertThat(authorizations()).isEqualTo(before + 1);
  }

  @Test
  void history_keeps_what_was_passed_and_no_variable() {
    when(verification.recordVerification(caseNumber)).thenReturn("withdrawn");
    openCase();
    cases.verified(List.of(caseNumber));
    String instance = hand.history(caseNumber).getId();
    assertThat(passed(instance))
        .containsExactlyInAnyOrder(
            "applicationSubmitted",
            "intake",
            "verification",
            "verifyCase",
            "recordVerification",
            "applicationWithdrawn");
    assertThat(count("ACT_HI_TASKINST WHERE PROC_INST_ID_ = '" + instance + "'")).isEqualTo(1);
    assertThat(count("ACT_HI_VARINST")).isZero();
    assertThat(count("ACT_HI_DETAIL WHERE TYPE_ <> 'FormProperty'")).isZero();
    assertThat(count("ACT_HI_IDENTITYLINK")).isZero();
    assertThat(count("ACT_RU_VARIABLE WHERE PROC_INST_ID_ = '" + instance + "'")).isZero();
  }

  @Test
  void
      a_time_is_cut_to_the_whole_seconds_of_the_engine_s_columns_and_never_rounded_into_the_future() {
    Timestamp sent = Timestamp.valueOf("2021-08-17 08:00:00.9");
    assertThat(sql.queryForObject("SELECT CAST(? AS DATETIME)", Timestamp.class, sent))
        .isEqualTo(Timestamp.valueOf("2021-08-17 08:00:00"));
  }

  @Test
  void a_command_that_met_another_runs_again_in_both_chains() {
    ProcessEngineConfigurationImpl configuration =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    for (var chain :
        List.of(
            configuration.getCommandExecutorTxRequired(),
            configuration.getCommandExecutorTxRequiresNew())) {
      AtomicInteger runs = new AtomicInteger();
      String answer =
          Inside.call(
              () ->
                  chain.execute(
                      context -> {
                        if (runs.incrementAndGet() == 1) {
                          throw new OptimisticLockingException("met another");
                        }
                        return "done";
                      }));
      assertThat(answer).isEqualTo("done");
      assertThat(runs).hasValue(2);
    }
  }

  private void openCase() {
    cases.open(List.of(caseNumber), Set.of());
    hand.deliver(caseNumber);
  }

  private int authorizations() {
    return count("ACT_RU_AUTHORIZATION");
  }

  private int count(String rows) {
    return sql.queryForObject("SELECT COUNT(*) FROM " + rows, Integer.class);
  }

  private List<String> passed(String instance) {
    return sql.queryForList(
        "SELECT ACT_ID_ FROM ACT_HI_ACTINST WHERE PROC_INST_ID_ = ?", String.class, instance);
  }
}
