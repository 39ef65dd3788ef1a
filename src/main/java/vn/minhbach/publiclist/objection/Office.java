package vn.minhbach.publiclist.objection;

import java.util.Locale;
import vn.minhbach.access.Role;

/** Who triages an objection or looks into it; one whose days have run out goes up. */
enum Office {
  WARD("triageObjection", "investigateObjection", Role.wardOfficer, Role.wardChair),
  CHAIR("triageByChair", "decideObjection", Role.wardChair),
  DISTRICT("triageByDistrict", "settleObjection", Role.labourOfficer, Role.districtLeader);

  private final String triage;
  private final String task;
  private final Role[] roles;

  Office(String triage, String task, Role... roles) {
    this.triage = triage;
    this.task = task;
    this.roles = roles;
  }

  /** The task of the model in which it is triaged. */
  String triage() {
    return triage;
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
