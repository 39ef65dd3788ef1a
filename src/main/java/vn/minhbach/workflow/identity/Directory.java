package vn.minhbach.workflow.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officer;
import vn.minhbach.access.OfficerSearch;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.access.Unit;
import vn.minhbach.access.Units;
import vn.minhbach.shared.UnitCode;

/**
 * Officers, roles and units in the engine's words. A user's first name is the user name and the
 * last name the unit: nobody's real name is kept. The engine's own group of administrators is the
 * role administrator under another name, so that it always has a member.
 */
@Component
class Directory {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Officers officers;
  private final Units units;
  private final MessageSource texts;

  Directory(Officers officers, Units units, MessageSource texts) {
    this.officers = officers;
    this.units = units;
    this.texts = texts;
  }

  User user(String user) {
    return user == null ? null : officers.find(user).map(this::user).orElse(null);
  }

  List<User> users(OfficerSearch search) {
    return officers.list(search).stream().map(this::user).toList();
  }

  long countUsers(OfficerSearch search) {
    return officers.count(search);
  }

  private User user(Officer officer) {
    UserEntity user = new UserEntity(officer.user());
    user.setFirstName(officers.name(officer.user()));
    user.setLastName(units.require(officer.unit()).name());
    return user;
  }

  /** The role behind a group's id; nothing for a group that is none of ours. */
  static Optional<Role> role(String group) {
    String name = Groups.CAMUNDA_ADMIN.equals(group) ? Role.administrator.name() : group;
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst();
  }

  Group group(String group) {
    return role(group).map(role -> group(role, group)).orElse(null);
  }

  private Group group(Role role, String id) {
    GroupEntity group = new GroupEntity(id);
    group.setName(texts.getMessage(role.word(), VIETNAMESE));
    group.setType(
        Groups.CAMUNDA_ADMIN.equals(id) ? Groups.GROUP_TYPE_SYSTEM : Groups.GROUP_TYPE_WORKFLOW);
    return group;
  }

  /** Every group, or those of one user. */
  List<Group> groups(String user) {
    List<Group> groups = new ArrayList<>();
    for (String id : user == null ? allGroups() : groupsOf(user)) {
      groups.add(group(id));
    }
    return groups;
  }

  private static List<String> allGroups() {
    return withAdministrators(Arrays.asList(Role.values()));
  }

  private List<String> groupsOf(String user) {
    return officers
        .find(user)
        .map(o -> withAdministrators(o.roles().stream().sorted().toList()))
        .orElse(List.of());
  }

  private static List<String> withAdministrators(List<Role> roles) {
    List<String> ids = new ArrayList<>(roles.stream().map(Role::name).toList());
    if (roles.contains(Role.administrator)) {
      ids.add(Groups.CAMUNDA_ADMIN);
    }
    return ids;
  }

  Tenant tenant(String code) {
    return unit(code).map(Directory::tenant).orElse(null);
  }

  private Optional<Unit> unit(String code) {
    return code != null && code.matches("\\d{2}|\\d{3}|\\d{5}")
        ? units.find(new UnitCode(code))
        : Optional.empty();
  }

  /** Every unit, or those that one user sees, by code. */
  List<Tenant> tenants(String user) {
    return units.all().stream()
        .filter(unit -> user == null || sees(user, unit))
        .sorted(Comparator.comparing(Unit::code))
        .map(Directory::tenant)
        .toList();
  }

  private boolean sees(String user, Unit unit) {
    return officers.find(user).filter(o -> o.area().covers(new UnitCode(unit.code()))).isPresent();
  }

  private static Tenant tenant(Unit unit) {
    TenantEntity tenant = new TenantEntity(unit.code());
    tenant.setName(unit.name());
    return tenant;
  }
}
