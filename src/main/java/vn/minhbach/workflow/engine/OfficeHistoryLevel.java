package vn.minhbach.workflow.engine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * Keeps which process passed which activity and task, incidents and the operation log. Variables,
 * their changes and links are left out: the domain has tables of its own, and the trail is kept
 * elsewhere.
 */
final class OfficeHistoryLevel implements HistoryLevel {

  private static final Set<HistoryEventTypes> KEPT =
      EnumSet.of(
          HistoryEventTypes.PROCESS_INSTANCE_START,
          HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
          HistoryEventTypes.PROCESS_INSTANCE_MIGRATE,
          HistoryEventTypes.PROCESS_INSTANCE_END,
          HistoryEventTypes.ACTIVITY_INSTANCE_START,
          HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
          HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
          HistoryEventTypes.ACTIVITY_INSTANCE_END,
          HistoryEventTypes.TASK_INSTANCE_CREATE,
          HistoryEventTypes.TASK_INSTANCE_UPDATE,
          HistoryEventTypes.TASK_INSTANCE_MIGRATE,
          HistoryEventTypes.TASK_INSTANCE_COMPLETE,
          HistoryEventTypes.TASK_INSTANCE_DELETE,
          HistoryEventTypes.INCIDENT_CREATE,
          HistoryEventTypes.INCIDENT_DELETE,
          HistoryEventTypes.INCIDENT_RESOLVE,
          HistoryEventTypes.JOB_FAIL,
          HistoryEventTypes.USER_OPERATION_LOG);

  @Override
  public int getId() {
    return 71;
  }

  @Override
  public String getName() {
    return "office";
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
    return type instanceof HistoryEventTypes known && KEPT.contains(known);
  }
}
