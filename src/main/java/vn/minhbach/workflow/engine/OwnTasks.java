package vn.minhbach.workflow.engine;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Narrows the lists of tasks to whoever looks and to the present moment. The engine knows no other
 * way for a stored filter than an expression, which nobody may store here (CVE-2026-109432): the
 * filter says which list it is, and the rest is added when it runs.
 */
public final class OwnTasks {

  /** The property of a filter that says which list it is. */
  public static final String PROPERTY = "list";

  /** The lists of tasks that every officer has. */
  public enum Kind {
    /** Taken by the officer, or given to the officer by name as ballots are. */
    mine,
    /** Of the officer's roles, taken by nobody. */
    toClaim,
    /** As {@link #unit}, past their due date. */
    overdue,
    /** Of the officer's roles, whoever took them, and the officer's own. */
    unit
  }

  private OwnTasks() {}

  static void narrow(AbstractExecuteFilterCmd command, Filter stored, CommandContext context) {
    Object kind = stored.getProperties() == null ? null : stored.getProperties().get(PROPERTY);
    if (kind != null) {
      TaskQuery asked = (TaskQuery) Fields.read(command, "extendingQuery");
      TaskQuery narrowed =
          narrow(
              asked == null ? new TaskQueryImpl() : asked,
              Kind.valueOf(kind.toString()),
              Objects.requireNonNullElse(context.getAuthenticatedUserId(), ""),
              Objects.requireNonNullElse(context.getAuthenticatedGroupIds(), List.of()));
      Fields.write(command, "extendingQuery", narrowed);
    }
  }

  private static TaskQuery narrow(TaskQuery asked, Kind kind, String user, List<String> roles) {
    return switch (kind) {
      case mine -> asked.or().taskAssignee(user).endOr();
      case toClaim -> asked.or().taskCandidateGroupIn(atLeastOne(roles)).endOr();
      case unit -> ofUnit(asked, user, roles);
      case overdue -> ofUnit(asked, user, roles).or().dueBefore(ClockUtil.getCurrentTime()).endOr();
    };
  }

  private static TaskQuery ofUnit(TaskQuery asked, String user, List<String> roles) {
    return asked
        .or()
        .taskAssignee(user)
        .taskCandidateGroupIn(atLeastOne(roles))
        .includeAssignedTasks()
        .endOr();
  }

  /** No role is no condition to the engine. */
  private static List<String> atLeastOne(List<String> roles) {
    return roles.isEmpty() ? List.of("nobody") : roles;
  }
}
