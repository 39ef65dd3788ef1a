package vn.minhbach.access.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.access.Role;
import vn.minhbach.shared.UnitCode;

/** An account as administrators see it: locked ones too, and never the password. */
record AccountRow(
    String user,
    String person,
    String fullName,
    String unit,
    boolean locked,
    long createdAt,
    String roleNames) {

  UnitCode unitCode() {
    return new UnitCode(unit);
  }

  List<String> roles() {
    return roleNames == null ? List.of() : Arrays.stream(roleNames.split(",")).sorted().toList();
  }

  Set<Role> roleSet() {
    return roles().stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
