package vn.minhbach.workflow.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.springframework.stereotype.Component;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Micros;
import vn.minhbach.workflow.engine.Inside;
import vn.minhbach.workflow.engine.OneCommand;

/**
 * Queues messages to cases as jobs of the engine, a chunk each, in the transaction that is open:
 * they are sent if it commits.
 */
@Component
public class CaseMessages {

  static final String JOB_TYPE = "case-message";
  private static final int CASES_PER_JOB = 150;

  private final OneCommand oneCommand;
  private final Clock clock;

  CaseMessages(OneCommand oneCommand, Clock clock) {
    this.oneCommand = oneCommand;
    this.clock = clock;
  }

  /** Sends a message with an outcome to each of the cases. */
  public void send(String message, Map<String, String> outcomes) {
    CaseMessage whole = new CaseMessage(message, Micros.of(clock.instant()), 1, outcomes);
    Chunks.of(new TreeSet<>(outcomes.keySet()), CASES_PER_JOB)
        .forEach(chunk -> queue(whole.only(chunk, 1), Duration.ZERO));
  }

  void queue(CaseMessage message, Duration delay) {
    Inside.run(
        () ->
            oneCommand.run(
                () -> {
                  MessageEntity job = new MessageEntity();
                  job.setJobHandlerType(JOB_TYPE);
                  job.setJobHandlerConfiguration(message);
                  if (!delay.isZero()) {
                    job.setDuedate(Date.from(clock.instant().plus(delay)));
                  }
                  Context.getCommandContext().getJobManager().send(job);
                }));
  }
}
