package vn.minhbach.workflow.engine;

import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes when a process, a task or an activity ended without first reading when it began: that the
 * engine does only to store the duration, which the two times give anyhow, and it costs a query for
 * each step of each case.
 */
final class LeanHistory extends DbHistoryEventHandler {

  @Override
  protected void insertOrUpdate(HistoryEvent event) {
    if (event instanceof HistoricScopeInstanceEvent && !isInitialEvent(event) && isNew(event)) {
      getDbEntityManager().merge(event);
    } else {
      super.insertOrUpdate(event);
    }
  }

  private boolean isNew(HistoryEvent event) {
    return getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null;
  }
}
