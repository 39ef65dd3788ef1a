package vn.minhbach.workflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.ByOfficer;
import vn.minhbach.workflow.engine.Inside;

@OfficeTest
class OfficeIdentitiesIT {

  @Autowired private ProcessEngine engine;
  private IdentityService identities;

  @BeforeEach
  void ask() {
    identities = engine.getIdentityService();
  }

  @Test
  void a_user_is_an_officer_without_a_real_name() {
    User user = identities.createUserQuery().userId("canbo1p00121").singleResult();
    assertThat(user.getFirstName()).isEqualTo(ByOfficer.name("canbo1p00121"));
    assertThat(user.getLastName()).isEqualTo("Phường Giang Biên");
    assertThat(user.getEmail()).isNull();
    assertThat(identities.createUserQuery().userId("nobody").singleResult()).isNull();
  }

  @Test
  void the_groups_of_a_user_are_the_roles() {
    assertThat(identities.createGroupQuery().groupMember("chutichhdp00121").list())
        .extracting(Group::getId)
        .containsExactly("councilChair");
    assertThat(identities.createGroupQuery().groupId("councilChair").singleResult().getName())
        .isEqualTo("chủ tịch hội đồng xét duyệt");
  }

  @Test
  void the_engines_administrators_have_a_member() {
    assertThat(identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count())
        .isPositive();
    assertThat(identities.createGroupQuery().groupMember("quantritp01").list())
        .extracting(Group::getId)
        .contains("administrator", Groups.CAMUNDA_ADMIN);
  }

  @Test
  void the_tenants_of_a_user_are_the_units_of_the_area() {
    assertThat(
            identities
                .createTenantQuery()
                .userMember("canbo1p00121")
                .includingGroupsOfUser(true)
                .list())
        .extracting(Tenant::getId)
        .containsExactly("00121");
    assertThat(identities.createTenantQuery().userMember("laodong1q004").count()).isEqualTo(15);
    assertThat(identities.createTenantQuery().tenantId("00121").singleResult().getName())
        .isEqualTo("Phường Giang Biên");
  }

  @Test
  void users_are_found_by_role_and_by_the_unit_that_they_see() {
    assertThat(
            identities
                .createUserQuery()
                .memberOfGroup("wardOfficer")
                .memberOfTenant("00121")
                .list())
        .extracting(User::getId)
        .containsExactly("canbo1p00121", "canbo2p00121");
    assertThat(
            identities
                .createUserQuery()
                .memberOfGroup("labourOfficer")
                .memberOfTenant("00121")
                .count())
        .isEqualTo(2);
    assertThat(identities.createUserQuery().userFirstName("Nguyễn").list()).isEmpty();
    assertThat(identities.createUserQuery().listPage(0, 10)).hasSize(10);
    assertThat(identities.createTenantQuery().listPage(600, 100)).hasSize(10);
  }

  @Test
  void the_engine_can_write_none_of_it() {
    assertThat(identities.isReadOnly()).isTrue();
    assertThatThrownBy(() -> identities.saveUser(identities.newUser("intruder"))).isNotNull();
  }

  @Test
  void a_password_is_checked_where_officers_are_kept() {
    assertThat(check("minhbach2021")).isTrue();
    assertThat(check("wrong")).isFalse();
  }

  private boolean check(String password) {
    return Inside.call(() -> identities.checkPassword("canbo1p00121", password));
  }
}
