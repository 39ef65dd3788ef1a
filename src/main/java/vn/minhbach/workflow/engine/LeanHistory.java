package vn.minhbach.workflow.engine;

import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes when an activity ended without first reading when it began: that the engine does only to
 * store the duration, which the two times give anyhow, and it costs a query for each step of each
 * case.
 */
final class LeanHistory extends DbHistoryEventHandler {

  @Override
  protected void insertOrUpdate(HistoryEvent event) {
    boolean endsActivity =
        event instanceof HistoricActivityInstanceEventEntity && !isInitialEvent(event);
    if (endsActivity && notCached(event)) {
      getDbEntityManager().merge((HistoricActivityInstanceEventEntity) event);
    } else {
      super.insertOrUpdate(event);
    }
  }

  private boolean notCached(HistoryEvent event) {
    return getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null;
  }
}
