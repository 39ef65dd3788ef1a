package vn.minhbach.workflow.engine;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.minhbach.shared.Refused;

/**
 * CVE-2026-109432: the engine evaluates expressions in the OR sub-queries of task queries and filters whatever its settings say, so
 * that anyone logged in could run code. No expression of any kind reaches a query here. Stands before the command context.
 */
final class ExpressionGuard extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    if (queries(command).anyMatch(ExpressionGuard::hasExpression)) {
      throw new Refused("workflow.expression");
    }
    return next.execute(command);
  }

  private static Stream<TaskQueryImpl> queries(Object command) {
    return Stream.of(query(command))
        .filter(Objects::nonNull)
        .flatMap(query -> Stream.concat(Stream.of(query), query.getQueries().stream()));
  }

  private static TaskQueryImpl query(Object command) {
    Object query = command;
    if (command instanceof AbstractExecuteFilterCmd) {
      query = Fields.read(command, "extendingQuery");
    } else if (command instanceof SaveFilterCmd) {
      query = ((Filter) Fields.read(command, "filter")).getQuery();
    }
    return query instanceof TaskQueryImpl taskQuery ? taskQuery : null;
  }

  private static boolean hasExpression(TaskQueryImpl query) {
    return !query.getExpressions().isEmpty();
  }
}
