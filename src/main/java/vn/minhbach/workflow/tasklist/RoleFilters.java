package vn.minhbach.workflow.tasklist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Role;
import vn.minhbach.workflow.engine.Inside;

/**
 * The lists of tasks on the left of Tasklist: one for each role that has work in the models. Those
 * of the council's members and chair hold their ballots too, of which each sees the own one.
 * Ordered by due date and, as a task's name ends with its number, by case, without variables,
 * without expressions (CVE-2026-109432).
 */
@Component
class RoleFilters {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Set<Role> COUNCIL = Set.of(Role.councilMember, Role.councilChair);

  private final RoleWork roleWork;
  private final Rights rights;
  private final FilterService filters;
  private final TaskService tasks;
  private final MessageSource texts;

  RoleFilters(
      RoleWork roleWork,
      Rights rights,
      FilterService filters,
      TaskService tasks,
      MessageSource texts) {
    this.roleWork = roleWork;
    this.rights = rights;
    this.filters = filters;
    this.tasks = tasks;
    this.texts = texts;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(3)
  void save() {
    RoleWork.Work work = roleWork.read();
    Set<Role> busy = EnumSet.copyOf(COUNCIL);
    busy.addAll(work.processes().keySet());
    List<Right> readers =
        Inside.call(
            () ->
                busy.stream()
                    .map(role -> mayRead(role, save(role, waitingFor(role, work))))
                    .toList());
    rights.settle(
        Arrays.stream(Role.values()).map(Role::name).toList(),
        Set.of(Resources.FILTER.resourceType()),
        readers);
  }

  private TaskQuery waitingFor(Role role, RoleWork.Work work) {
    TaskQuery query = tasks.createTaskQuery();
    if (COUNCIL.contains(role)) {
      query = query.or().taskDefinitionKeyIn(work.ballots().toArray(String[]::new));
      query = query.taskCandidateGroup(role.name()).includeAssignedTasks().endOr();
    } else {
      query = query.taskCandidateGroup(role.name()).includeAssignedTasks();
    }
    return query.orderByDueDate().asc().orderByTaskName().asc();
  }

  private String save(Role role, TaskQuery query) {
    String name = texts.getMessage("filter." + role.name(), null, VIETNAMESE);
    Filter known = filters.createTaskFilterQuery().filterName(name).singleResult();
    FilterEntity wanted = shaped(filters.newTaskFilter(name), role, query);
    if (known == null) {
      return filters.saveFilter(wanted).getId();
    }
    if (!text(wanted).equals(text((FilterEntity) known))) {
      filters.saveFilter(shaped(known, role, query));
    }
    return known.getId();
  }

  private static FilterEntity shaped(Filter filter, Role role, TaskQuery query) {
    return (FilterEntity)
        filter
            .setQuery(query)
            .setProperties(
                Map.of(
                    "priority", role.ordinal(), "refresh", true, "showUndefinedVariable", false));
  }

  private static String text(FilterEntity filter) {
    return filter.getQueryInternal() + new TreeMap<>(filter.getProperties());
  }

  private static Right mayRead(Role role, String filter) {
    return Right.of(role.name(), Resources.FILTER, filter, Permissions.READ);
  }
}
