package vn.minhbach.access.administration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.Role.accountant;
import static vn.minhbach.access.Role.administrator;
import static vn.minhbach.access.Role.councilChair;
import static vn.minhbach.access.Role.councilMember;
import static vn.minhbach.access.Role.councilSecretary;
import static vn.minhbach.access.Role.districtLeader;
import static vn.minhbach.access.Role.monitor;
import static vn.minhbach.access.Role.treasurer;
import static vn.minhbach.access.Role.wardChair;
import static vn.minhbach.access.Role.wardOfficer;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhbach.access.Role;
import vn.minhbach.access.Unit;
import vn.minhbach.shared.Refused;

class RoleRulesTest {

  private static final Unit WARD =
      new Unit("00121", "Phường Giang Biên", Unit.Kind.ward, "004", "004");
  private static final Unit DISTRICT =
      new Unit("004", "Quận Long Biên", Unit.Kind.district, "01", "004");

  @Test
  void an_accountant_is_no_treasurer() {
    refusedTogether(accountant, treasurer);
  }

  @Test
  void the_secretary_who_has_no_vote_is_neither_member_nor_chair() {
    refusedTogether(councilSecretary, councilMember);
    refusedTogether(councilChair, councilSecretary);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"administrator"})
  void who_hands_out_accounts_handles_no_case(Role role) {
    refusedTogether(administrator, role);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"monitor"})
  void a_monitor_does_nothing_else(Role role) {
    refusedTogether(role, monitor);
  }

  @Test
  void the_ward_chair_may_chair_the_council() {
    assertThatCode(
            () -> RoleRules.refuseTogether(EnumSet.of(wardChair, councilChair, councilMember)))
        .doesNotThrowAnyException();
  }

  @Test
  void a_role_works_where_its_office_is() {
    assertThatCode(() -> RoleRules.refuseElsewhere(Set.of(wardOfficer), WARD))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> RoleRules.refuseElsewhere(Set.of(districtLeader), WARD))
        .hasMessage("access.roleElsewhere");
    assertThatThrownBy(() -> RoleRules.refuseElsewhere(Set.of(wardOfficer), DISTRICT))
        .hasMessage("access.roleElsewhere");
    assertThatCode(() -> RoleRules.refuseElsewhere(Set.of(monitor), WARD))
        .doesNotThrowAnyException();
  }

  private static void refusedTogether(Role one, Role other) {
    assertThatThrownBy(() -> RoleRules.refuseTogether(EnumSet.of(one, other)))
        .isInstanceOf(Refused.class)
        .hasMessage("access.rolesApart");
  }
}
