package vn.minhbach.workflow.engine;

import java.util.stream.Stream;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import vn.minhbach.shared.Refused;

/**
 * CVE-2026-109432: the engine evaluates expressions in the OR sub-queries of task queries and
 * filters whatever its settings say, so that anyone logged in could run code. No expression of any
 * kind reaches a query here. Stands before the command context.
 */
final class ExpressionGuard extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    refuseExpressions(query(command));
    return next.execute(
        command instanceof AbstractExecuteFilterCmd filtered
            ? checkingStored(command, filtered)
            : command);
  }

  /**
   * A filter that got into the table past this guard, in a restored backup say, is looked at before
   * it runs. What the lists of tasks leave to the moment is added to it here.
   */
  private static <T> Command<T> checkingStored(
      Command<T> command, AbstractExecuteFilterCmd filtered) {
    String filter = (String) Fields.read(command, "filterId");
    return context -> {
      FilterEntity stored =
          filter == null ? null : context.getFilterManager().findFilterById(filter);
      if (stored != null) {
        refuseExpressions(stored.getQuery());
        OwnTasks.narrow(filtered, stored, context);
      }
      return command.execute(context);
    };
  }

  private static Object query(Object command) {
    if (command instanceof AbstractExecuteFilterCmd) {
      return Fields.read(command, "extendingQuery");
    }
    return command instanceof SaveFilterCmd
        ? ((Filter) Fields.read(command, "filter")).getQuery()
        : command;
  }

  /** Looks at a query and its OR sub-queries, if it is a query of tasks. */
  private static void refuseExpressions(Object query) {
    if (query instanceof TaskQueryImpl tasks
        && Stream.concat(Stream.of(tasks), tasks.getQueries().stream())
            .anyMatch(q -> !q.getExpressions().isEmpty())) {
      throw new Refused("workflow.expression");
    }
  }
}
