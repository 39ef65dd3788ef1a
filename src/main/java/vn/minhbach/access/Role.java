package vn.minhbach.access;

/** The roles of officers; the names are the group ids of the engine and stand in the models as candidate groups. */
public enum Role {
  wardOfficer,
  neighbourhoodHead,
  councilMember,
  councilSecretary,
  councilChair,
  wardChair,
  accountant,
  treasurer,
  labourOfficer,
  districtLeader,
  districtAccountant,
  monitor,
  administrator
}
