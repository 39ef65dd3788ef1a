package vn.minhbach.workflow.tasklist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
import vn.minhbach.workflow.engine.OwnTasks;

/**
 * The lists of tasks on the left of Tasklist: what the officer has, what waits to be taken, what is
 * overdue and all, each over the officer's own roles and units. Every role that has work in the
 * models may read them; what a list shows follows from who looks ({@link OwnTasks}). Ordered by due
 * date and name, without expressions (CVE-2026-109432). What an entry says of its list comes from
 * {@link TaskCards} and not from variables of the engine: how many days are left changes every day,
 * and whoever may read the variables of a sitting sees who has not voted.
 */
@Component
class RoleFilters {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** They vote, and ballots are given to them by name. */
  private static final Set<Role> COUNCIL = Set.of(Role.councilMember, Role.councilChair);

  private final RoleWork roleWork;
  private final Rights rights;
  private final FilterService filters;
  private final TaskService tasks;
  private final MessageSource texts;
  private final Map<OwnTasks.Kind, String> saved = new ConcurrentHashMap<>();

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
    Set<Role> busy = EnumSet.copyOf(COUNCIL);
    busy.addAll(roleWork.read().processes().keySet());
    List<Right> readers =
        Inside.call(
            () ->
                Arrays.stream(OwnTasks.Kind.values())
                    .map(kind -> saved.merge(kind, save(kind), (old, now) -> now))
                    .flatMap(list -> readers(busy, list))
                    .toList());
    rights.settle(
        Arrays.stream(Role.values()).map(Role::name).toList(),
        Set.of(Resources.FILTER.resourceType()),
        readers);
  }

  /** The id of a list. */
  String id(OwnTasks.Kind kind) {
    return saved.get(kind);
  }

  private String save(OwnTasks.Kind kind) {
    String name = texts.getMessage("filter." + kind, null, VIETNAMESE);
    Filter known = filters.createTaskFilterQuery().filterName(name).singleResult();
    FilterEntity wanted = shaped(filters.newTaskFilter(name), kind);
    if (known == null) {
      return filters.saveFilter(wanted).getId();
    }
    if (!text(wanted).equals(text((FilterEntity) known))) {
      filters.saveFilter(shaped(known, kind));
    }
    return known.getId();
  }

  private FilterEntity shaped(Filter filter, OwnTasks.Kind kind) {
    TaskQuery query = tasks.createTaskQuery().orderByDueDate().asc().orderByTaskName().asc();
    return (FilterEntity)
        filter
            .setQuery(query)
            .setProperties(
                Map.of(
                    OwnTasks.PROPERTY,
                    kind.name(),
                    "priority",
                    kind.ordinal(),
                    "refresh",
                    true,
                    "showUndefinedVariable",
                    false));
  }

  private static String text(FilterEntity filter) {
    return filter.getQueryInternal() + new TreeMap<>(filter.getProperties());
  }

  private static Stream<Right> readers(Set<Role> roles, String filter) {
    return roles.stream()
        .map(role -> Right.of(role.name(), Resources.FILTER, filter, Permissions.READ));
  }
}
