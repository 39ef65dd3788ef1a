package vn.minhbach.access;

import java.util.Collection;
import java.util.List;
import vn.minhbach.shared.UnitCode;

/**
 * Who sits on a ward's review council. Its composition is data: no act that prescribes it was
 * available.
 */
public interface Council {

  /**
   * A seat on the council.
   *
   * @param user account name
   * @param person the human being behind it
   * @param role councilMember or councilChair
   */
  record Member(String user, String person, Role role) {}

  /**
   * The officers of the ward who hold the role councilMember or councilChair now, each account
   * once, by user name.
   */
  List<Member> of(UnitCode ward);

  /**
   * Keeps for ever that these persons have sat on the ward's council: none of them monitors the
   * ward.
   */
  void sat(UnitCode ward, Collection<String> persons);
}
