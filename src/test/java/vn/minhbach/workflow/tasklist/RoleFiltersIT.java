package vn.minhbach.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Role;
import vn.minhbach.workflow.engine.OwnTasks;

@OfficeTest
class RoleFiltersIT {

  @Autowired FilterService filters;
  @Autowired RoleFilters roleFilters;
  @Autowired MockMvc web;
  @Autowired RoleWork roleWork;
  @Autowired AuthorizationService rights;

  @Test
  void every_role_that_the_models_name_has_its_lists() {
    assertThat(roleWork.read().processes().keySet())
        .containsExactlyInAnyOrder(
            Role.wardOfficer,
            Role.councilSecretary,
            Role.councilChair,
            Role.wardChair,
            Role.accountant,
            Role.treasurer,
            Role.labourOfficer,
            Role.districtLeader,
            Role.districtAccountant,
            Role.monitor);
    assertThat(all())
        .extracting(Filter::getName)
        .containsExactlyInAnyOrder(
            "Việc của tôi", "Việc chờ nhận", "Quá hạn của đơn vị", "Tất cả việc của đơn vị");
  }

  @Test
  void the_board_leads_into_the_list_of_what_is_overdue() throws Exception {
    Filter overdue =
        filters.createTaskFilterQuery().filterName("Quá hạn của đơn vị").singleResult();
    web.perform(get("/tasks/overdue").with(user("canbo1p00121")))
        .andExpect(redirectedUrl("/camunda/app/tasklist/default/#/?filter=" + overdue.getId()));
    web.perform(get("/tasks/others").with(user("canbo1p00121"))).andExpect(status().isBadRequest());
    web.perform(get("/oversight/board").with(user("canbo1p00121")))
        .andExpect(content().string(containsString("href=\"/tasks/overdue\"")));
  }

  @Test
  void every_role_that_has_work_reads_every_list_and_nobody_else_does() {
    for (Filter filter : all()) {
      assertThat(
              rights
                  .createAuthorizationQuery()
                  .resourceType(Resources.FILTER)
                  .resourceId(filter.getId())
                  .list())
          .extracting(Authorization::getGroupId)
          .containsExactlyInAnyOrder(
              "wardOfficer",
              "councilMember",
              "councilSecretary",
              "councilChair",
              "wardChair",
              "accountant",
              "treasurer",
              "labourOfficer",
              "districtLeader",
              "districtAccountant",
              "monitor");
    }
  }

  @Test
  void what_is_due_first_stands_first_and_nothing_is_computed() {
    for (Filter filter : all()) {
      assertThat(text(filter))
          .contains("{\"queryProperty\":\"DUE_DATE_\",\"direction\":\"asc\"}")
          .contains("{\"queryProperty\":\"NAME_\",\"direction\":\"asc\"}")
          .doesNotContain("Expression", "${");
    }
  }

  @Test
  void saving_again_changes_nothing() {
    List<String> before = all().stream().map(RoleFiltersIT::version).toList();
    roleFilters.save();
    assertThat(all().stream().map(RoleFiltersIT::version).toList()).isEqualTo(before);
  }

  /** Those of the office; other tests save filters of their own. */
  private List<Filter> all() {
    return filters.createTaskFilterQuery().orderByFilterId().asc().list().stream()
        .filter(filter -> filter.getProperties().containsKey(OwnTasks.PROPERTY))
        .toList();
  }

  private static String version(Filter filter) {
    return filter.getId() + " " + ((FilterEntity) filter).getRevision();
  }

  private static String text(Filter filter) {
    return ((FilterEntity) filter).getQueryInternal();
  }
}
