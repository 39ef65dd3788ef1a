package vn.minhbach.committee;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.access.Council;
import vn.minhbach.access.Council.Member;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Actor;
import vn.minhbach.shared.Refused;

/**
 * Members declare for themselves, or have the secretary write down, that they are kin to
 * applicants.
 */
@Component
class Kinship {

  private final SittingDesk desk;
  private final ListedCases listed;
  private final Recusals recusals;
  private final Council council;
  private final CurrentOfficer currentOfficer;

  Kinship(
      SittingDesk desk,
      ListedCases listed,
      Recusals recusals,
      Council council,
      CurrentOfficer currentOfficer) {
    this.desk = desk;
    this.listed = listed;
    this.recusals = recusals;
    this.council = council;
    this.currentOfficer = currentOfficer;
  }

  /** A declaration stands; it can be made until the votes are counted, also after voting. */
  @Transactional
  void declare(String number, KinDeclaration declaration) {
    Officer officer = currentOfficer.require();
    Sitting sitting = desk.lock(number);
    String user = declaration.member() == null ? officer.user() : declaration.member();
    Actor actor = actor(officer, sitting, user);
    sitting.mustBe(SittingState.CALLED, SittingState.OPEN);
    Member member = member(sitting, user);
    List<Recusal> kin =
        listed.among(number, declaration.caseNumbers()).stream()
            .map(caseNumber -> new Recusal(caseNumber, member.person(), user, Recusal.KIN))
            .toList();
    recusals.add(number, kin, actor);
  }

  private static Actor actor(Officer officer, Sitting sitting, String user) {
    if (officer.user().equals(user)) {
      return officer.asAny(sitting.ward(), Role.councilMember, Role.councilChair);
    }
    return officer.as(Role.councilSecretary, sitting.ward());
  }

  private Member member(Sitting sitting, String user) {
    return council.of(sitting.ward()).stream()
        .filter(member -> member.user().equals(user))
        .findFirst()
        .orElseThrow(() -> new Refused("committee.notMember", user));
  }
}
