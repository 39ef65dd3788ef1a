package vn.minhbach.publiclist.objection;

import java.util.Locale;
import vn.minhbach.access.Role;

/** Who looks into an objection; one whose days have run out goes up. */
enum Office {
  WARD("investigateObjection", Role.wardOfficer, Role.wardChair),
  CHAIR("decideObjection", Role.wardChair),
  DISTRICT("settleObjection", Role.labourOfficer, Role.districtLeader);

  private final String task;
  private final Role[] roles;

  Office(String task, Role... roles) {
    this.task = task;
    this.roles = roles;
  }

  /** The task of the model in which it is concluded. */
  String task() {
    return task;
  }

  Role[] roles() {
    return roles.clone();
  }

  /** The word that the model understands. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
