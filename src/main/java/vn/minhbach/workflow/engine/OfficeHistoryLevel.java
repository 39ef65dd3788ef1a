package vn.minhbach.workflow.engine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;

/**
 * Keeps which process passed which activity and task, incidents and the operation log. Gateways,
 * and where a stage begins and ends, are left out: the activities between them tell the way, and
 * they would be two thirds of all rows. So are variables, their changes and links: the domain has
 * tables of its own, and the trail is kept elsewhere.
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

  private static final Set<HistoryEventTypes> ACTIVITIES =
      EnumSet.of(
          HistoryEventTypes.ACTIVITY_INSTANCE_START,
          HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
          HistoryEventTypes.ACTIVITY_INSTANCE_END);

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
    return type instanceof HistoryEventTypes known
        && KEPT.contains(known)
        && !(entity instanceof ExecutionEntity execution
            && ACTIVITIES.contains(known)
            && isBetween(execution.getActivity()));
  }

  private static boolean isBetween(PvmActivity activity) {
    String type = String.valueOf(activity.getProperty("type"));
    return type.endsWith("Gateway")
        || isInStage(activity) && (type.equals("startEvent") || type.equals("noneEndEvent"));
  }

  private static boolean isInStage(PvmActivity activity) {
    return activity.getFlowScope() instanceof PvmActivity;
  }
}
