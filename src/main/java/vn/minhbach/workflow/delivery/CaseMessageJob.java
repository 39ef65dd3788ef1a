package vn.minhbach.workflow.delivery;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The engine's job that delivers a chunk. Its own transaction changes nothing: the delivery has
 * transactions apart.
 */
@Component
class CaseMessageJob implements JobHandler<CaseMessage> {

  private final Delivery delivery;

  CaseMessageJob(@Lazy Delivery delivery) {
    this.delivery = delivery;
  }

  @Override
  public String getType() {
    return CaseMessages.JOB_TYPE;
  }

  @Override
  public void execute(
      CaseMessage message, ExecutionEntity execution, CommandContext context, String tenant) {
    delivery.deliver(context.getCurrentJob().getId(), message);
  }

  @Override
  public CaseMessage newConfiguration(String text) {
    return CaseMessage.parse(text);
  }

  @Override
  public void onDelete(CaseMessage message, JobEntity job) {
    // Nothing is kept beside the job.
  }
}
