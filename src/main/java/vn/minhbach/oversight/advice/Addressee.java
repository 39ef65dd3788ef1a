package vn.minhbach.oversight.advice;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.minhbach.access.Role;

/** Whom a recommendation asks, and in which role that body answers. */
public enum Addressee {
  WARD_COMMITTEE(Role.wardChair),
  REVIEW_COUNCIL(Role.councilChair),
  LABOUR_OFFICE(Role.labourOfficer),
  DISTRICT_COMMITTEE(Role.districtLeader);

  private final Role role;

  Addressee(Role role) {
    this.role = role;
  }

  Role role() {
    return role;
  }

  /** Those for which somebody of these roles answers; by name. */
  public static List<String> of(Collection<Role> held) {
    return Arrays.stream(values()).filter(one -> held.contains(one.role)).map(Enum::name).toList();
  }
}
