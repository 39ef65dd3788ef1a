package vn.minhbach.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.context.request.RequestContextHolder;
import vn.minhbach.publiclist.PublicList;
import vn.minhbach.workflow.EngineHand;
import vn.minhbach.workflow.ProcessTest;
import vn.minhbach.workflow.PublicListProcess;

/** A job that fails as the job executor runs it. */
@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class JobFailuresIT {

  private static final String QUOTED = "001190000001";

  private final String key = EngineHand.newNumber('N');

  @Autowired private ProcessEngine engine;
  @Autowired private ManagementService jobs;
  @Autowired private PublicListProcess process;
  @Autowired private EngineHand hand;
  @Autowired private PublicList publicList;

  @Test
  void neither_the_log_nor_the_engine_keeps_the_words_of_an_exception(CapturedOutput log) {
    when(publicList.endsAt(key)).thenReturn(Date.from(Instant.parse("2021-08-19T17:00:00Z")));
    doThrow(new IllegalStateException("Duplicate entry '" + QUOTED + "'"))
        .when(publicList)
        .closePosting(key);
    process.start(key);
    process.complete(key, "postList", "canbo1p00685");
    String job = timer().getId();
    RequestContextHolder.resetRequestAttributes();
    assertThatThrownBy(() -> ExecuteJobHelper.executeJob(job, executor())).isNotNull();
    assertThat(timer().getExceptionMessage()).isEqualTo("java.lang.IllegalStateException");
    assertThat(Inside.call(() -> jobs.getJobExceptionStacktrace(job)))
        .contains("JobFailuresIT")
        .doesNotContain(QUOTED);
    assertThat(log).contains("job " + job + " failed").doesNotContain(QUOTED);
  }

  private Job timer() {
    String instance = hand.running(key).getId();
    return jobs.createJobQuery().processInstanceId(instance).timers().singleResult();
  }

  private CommandExecutor executor() {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired();
  }
}
