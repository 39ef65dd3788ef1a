package vn.minhbach.oversight;

import vn.minhbach.access.Role;

/**
 * Who sees trails and totals of the own area: monitors, and those who answer for a stage. Those who
 * only confirm or vote do not, nor does an administrator, who serves the machine.
 */
public final class Readers {

  public static final Role[] ROLES = {
    Role.monitor,
    Role.wardOfficer,
    Role.councilSecretary,
    Role.councilChair,
    Role.wardChair,
    Role.accountant,
    Role.treasurer,
    Role.labourOfficer,
    Role.districtLeader,
    Role.districtAccountant
  };

  private Readers() {}
}
