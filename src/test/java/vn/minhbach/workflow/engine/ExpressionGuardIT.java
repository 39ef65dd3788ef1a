package vn.minhbach.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.shared.Refused;
import vn.minhbach.workflow.ProcessTest;
import vn.minhbach.workflow.Traps;

/** Tries CVE-2026-109432 with an expression that does no more than raise a flag. */
@ProcessTest
class ExpressionGuardIT {

  private static final String EXPLOIT = "${flag.raise()}";

  @Autowired private TaskService tasks;
  @Autowired private FilterService filters;
  @Autowired private Traps.Flag flag;
  @Autowired private JdbcTemplate sql;

  @BeforeEach
  @AfterEach
  void lower() {
    flag.lower();
  }

  @Test
  void an_expression_in_a_query_is_refused_and_not_evaluated() {
    runs(tasks.createTaskQuery().taskAssigneeExpression(EXPLOIT));
    runs(tasks.createTaskQuery().taskCandidateGroupExpression(EXPLOIT));
    runs(tasks.createTaskQuery().dueBeforeExpression(EXPLOIT));
  }

  @Test
  void an_expression_in_an_or_sub_query_is_refused_and_not_evaluated() {
    runs(tasks.createTaskQuery().or().taskAssigneeExpression(EXPLOIT).taskName("x").endOr());
    runs(tasks.createTaskQuery().taskName("x").or().taskCandidateUserExpression(EXPLOIT).endOr());
    runs(
        tasks
            .createTaskQuery()
            .or()
            .taskName("x")
            .endOr()
            .or()
            .processInstanceBusinessKeyExpression(EXPLOIT)
            .endOr());
  }

  @Test
  void an_expression_that_extends_a_filter_is_refused_and_not_evaluated() {
    Filter clean = filters.saveFilter(filter(tasks.createTaskQuery().taskName("x")));
    extend(clean.getId(), tasks.createTaskQuery().taskAssigneeExpression(EXPLOIT));
    extend(
        clean.getId(),
        tasks.createTaskQuery().or().taskAssigneeExpression(EXPLOIT).taskName("x").endOr());
    assertThat(filters.list(clean.getId(), tasks.createTaskQuery().or().taskName("y").endOr()))
        .isEmpty();
  }

  @Test
  void a_filter_with_an_expression_is_not_saved() {
    Filter top = filter(tasks.createTaskQuery().taskAssigneeExpression(EXPLOIT));
    Filter or =
        filter(tasks.createTaskQuery().or().taskAssigneeExpression(EXPLOIT).taskName("x").endOr());
    for (Filter filter : List.of(top, or)) {
      refused(() -> filters.saveFilter(filter));
      assertThat(filters.createTaskFilterQuery().filterName(filter.getName()).count()).isZero();
    }
  }

  @Test
  void a_filter_that_is_changed_to_hold_an_expression_stays_as_it_was() {
    Filter clean = filters.saveFilter(filter(tasks.createTaskQuery().taskName("x")));
    String before = stored(clean.getId());
    clean.setQuery(
        tasks.createTaskQuery().or().taskAssigneeExpression(EXPLOIT).taskName("x").endOr());
    refused(() -> filters.saveFilter(clean));
    assertThat(stored(clean.getId())).isEqualTo(before);
  }

  @Test
  void a_filter_with_an_expression_that_got_into_the_table_is_refused_when_it_is_used() {
    Filter filter = filters.saveFilter(filter(tasks.createTaskQuery().taskName("x")));
    store(filter.getId(), "{\"assigneeExpression\":\"%s\"}".formatted(EXPLOIT));
    usesOf(filter.getId()).forEach(this::refused);
    store(
        filter.getId(),
        "{\"orQueries\":[{\"assigneeExpression\":\"%s\",\"name\":\"x\"}]}".formatted(EXPLOIT));
    usesOf(filter.getId()).forEach(this::refused);
  }

  @Test
  void queries_without_expressions_run() {
    assertThat(tasks.createTaskQuery().or().taskName("${flag}").taskAssignee("x").endOr().list())
        .isEmpty();
    assertThat(flag.lower()).isFalse();
  }

  private void runs(TaskQuery query) {
    refused(query::list);
    refused(query::count);
    refused(query::singleResult);
    refused(() -> query.listPage(0, 10));
  }

  private void extend(String filter, TaskQuery by) {
    refused(() -> filters.list(filter, by));
    refused(() -> filters.listPage(filter, by, 0, 10));
    refused(() -> filters.count(filter, by));
    refused(() -> filters.singleResult(filter, by));
  }

  private List<ThrowingCallable> usesOf(String filter) {
    return List.of(
        () -> filters.list(filter),
        () -> filters.listPage(filter, 0, 10),
        () -> filters.count(filter),
        () -> filters.singleResult(filter),
        () -> filters.list(filter, tasks.createTaskQuery().taskName("y")));
  }

  private void refused(ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .rootCause()
        .isInstanceOf(Refused.class)
        .hasMessage("workflow.expression");
    assertThat(flag.lower()).as("the expression was evaluated").isFalse();
  }

  private Filter filter(TaskQuery query) {
    return filters.newTaskFilter(UUID.randomUUID().toString()).setQuery(query);
  }

  private String stored(String filter) {
    return sql.queryForObject(
        "SELECT QUERY_ FROM ACT_RU_FILTER WHERE ID_ = ?", String.class, filter);
  }

  private void store(String filter, String query) {
    sql.update("UPDATE ACT_RU_FILTER SET QUERY_ = ? WHERE ID_ = ?", query, filter);
  }
}
