package vn.minhbach.access;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * The roles of officers; the names are the group ids of the engine and stand in the models as
 * candidate groups.
 */
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
  administrator;

  /** What offices call the role, in the reader's language; an argument for refusals. */
  public MessageSourceResolvable word() {
    return new DefaultMessageSourceResolvable(new String[] {"role." + name()}, name());
  }
}
