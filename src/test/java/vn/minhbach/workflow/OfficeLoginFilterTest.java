package vn.minhbach.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.Test;
import vn.minhbach.access.Area;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.UnitCode;

class OfficeLoginFilterTest {

  private Officer now = officer(Role.wardOfficer, "00121");
  private final OfficeLoginFilter filter =
      new OfficeLoginFilter(new OfficeAuthentication(() -> now), () -> now);

  @Test
  void the_webapps_keep_who_is_logged_in() {
    assertThat(filter.isAuthenticated(known(), "default", "a")).isTrue();
  }

  @Test
  void other_roles_are_taken_at_once() {
    now = officer(Role.accountant, "00121");
    assertThat(filter.isAuthenticated(known(), "default", "a")).isFalse();
  }

  @Test
  void another_unit_is_taken_at_once() {
    now = officer(Role.wardOfficer, "00124");
    assertThat(filter.isAuthenticated(known(), "default", "a")).isFalse();
  }

  @Test
  void another_officer_is_taken_at_once() {
    assertThat(filter.isAuthenticated(known(), "default", "b")).isFalse();
  }

  @Test
  void an_administrator_is_one_for_the_engine_too() {
    assertThat(OfficeAuthentication.groups(officer(Role.administrator, "01")))
        .containsExactly("administrator", "camunda-admin");
  }

  private static UserAuthentication known() {
    UserAuthentication known = new UserAuthentication("a", "default");
    known.setGroupIds(List.of("wardOfficer"));
    known.setTenantIds(List.of("00121"));
    return known;
  }

  private static Officer officer(Role role, String unit) {
    return new Officer("a", "a", Set.of(role), new UnitCode(unit), new Area(Set.of(unit)));
  }
}
