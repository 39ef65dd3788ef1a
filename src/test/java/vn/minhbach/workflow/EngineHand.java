package vn.minhbach.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Does by hand what the job executor does by itself, one job after the other, and looks at where
 * processes stand.
 */
@TestComponent
public class EngineHand {

  /** A ward that no other test uses. */
  private static final String WARD = "00685";

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final ProcessEngine engine;

  EngineHand(ProcessEngine engine) {
    this.engine = engine;
    BpmnAwareTests.init(engine);
  }

  public static String newCase() {
    return "%s-51-%06d".formatted(WARD, NUMBERS.incrementAndGet());
  }

  /** A number of a sitting (H), posting (N), dossier (T) or run (C). */
  public static String newNumber(char letter) {
    return "%s-%c51-%04d".formatted(WARD, letter, NUMBERS.incrementAndGet());
  }

  /** The only process under this number, running or not. */
  public HistoricProcessInstance history(String key) {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(key)
        .singleResult();
  }

  public ProcessInstance running(String key) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key)
        .singleResult();
  }

  public boolean hasEnded(String key) {
    return history(key).getEndTime() != null;
  }

  public List<Task> tasks(String key) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(key)
        .initializeFormKeys()
        .list();
  }

  /** Names of the tasks that are open. */
  public List<String> open(String key) {
    return tasks(key).stream().map(Task::getTaskDefinitionKey).toList();
  }

  /** Completes the only open task of this name, as Tasklist does it. */
  public void complete(String key, String task) {
    engine
        .getTaskService()
        .complete(
            engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(task)
                .singleResult()
                .getId());
  }

  /**
   * Delivers every queued message to cases of this prefix, also those that would be tried later;
   * returns how many jobs that took.
   */
  public int deliver(String caseNumbers) {
    int jobs = 0;
    for (List<Job> queued = messages(caseNumbers);
        !queued.isEmpty();
        queued = messages(caseNumbers)) {
      queued.forEach(this::execute);
      jobs += queued.size();
    }
    return jobs;
  }

  /** Queued messages to cases of this prefix. */
  public List<Job> messages(String caseNumbers) {
    return engine.getManagementService().createJobQuery().messages().list().stream()
        .filter(job -> ((JobEntity) job).getJobHandlerType().equals("case-message"))
        .filter(job -> ((JobEntity) job).getJobHandlerConfigurationRaw().contains(caseNumbers))
        .toList();
  }

  /** As a thread of the job executor does it, which serves no request. */
  public void execute(Job job) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    RequestContextHolder.resetRequestAttributes();
    try {
      engine.getManagementService().executeJob(job.getId());
    } finally {
      RequestContextHolder.setRequestAttributes(request);
    }
  }

  /**
   * Lets the timer at this event fall due, having seen that it would have by itself at that time.
   */
  public void fire(String key, String event, Instant due) {
    Job timer = jobs(key).timers().activityId(event).singleResult();
    assertThat(timer.getDuedate()).isEqualTo(Date.from(due));
    execute(timer);
  }

  /** When the timer at this event will fall due. */
  public Instant due(String key, String event) {
    return jobs(key).timers().activityId(event).singleResult().getDuedate().toInstant();
  }

  /** Runs the asynchronous step that waits here. */
  public void runStep(String key) {
    execute(jobs(key).messages().singleResult());
  }

  private JobQuery jobs(String key) {
    return engine.getManagementService().createJobQuery().processInstanceId(running(key).getId());
  }

  /**
   * To be asserted upon with camunda-bpm-assert: it knows instances by their id alone, running or
   * ended.
   */
  public ProcessInstance instance(String key) {
    ExecutionEntity instance = new ExecutionEntity();
    instance.setId(history(key).getId());
    return instance;
  }
}
