package vn.minhbach.committee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.access.Council.Member;
import vn.minhbach.access.Role;
import vn.minhbach.shared.Refused;

/**
 * Checks an attendance against the council as it is, and makes the roll: every member with how he
 * or she attended.
 */
final class Roll {

  private Roll() {}

  static List<Attendee> of(
      List<Member> council, Attendance attendance, Set<String> personsOfSecretary) {
    checkMembers(council, attendance);
    List<Attendee> roll = council.stream().map(member -> attendee(member, attendance)).toList();
    checkPersons(roll, personsOfSecretary);
    checkChair(roll, attendance.chair());
    return roll;
  }

  /** Seats, not accounts: one human being with two accounts sits once. */
  static int seats(List<Attendee> roll) {
    return (int) roll.stream().map(Attendee::person).distinct().count();
  }

  private static Attendee attendee(Member member, Attendance attendance) {
    Presence presence = Presence.ABSENT;
    if (attendance.present().contains(member.user())) {
      presence = Presence.PRESENT;
    } else if (attendance.excused().contains(member.user())) {
      presence = Presence.EXCUSED;
    }
    return new Attendee(member.user(), member.person(), member.role(), presence);
  }

  private static void checkMembers(List<Member> council, Attendance attendance) {
    Map<String, Member> byUser = new HashMap<>();
    council.forEach(member -> byUser.put(member.user(), member));
    for (List<String> named : List.of(attendance.present(), attendance.excused())) {
      for (String user : named) {
        if (!byUser.containsKey(user)) {
          throw new Refused("committee.notMember", user);
        }
      }
    }
    for (String user : attendance.excused()) {
      if (attendance.present().contains(user)) {
        throw new Refused("committee.presentAndExcused", user);
      }
    }
  }

  private static void checkPersons(List<Attendee> roll, Set<String> personsOfSecretary) {
    Set<String> seen = new HashSet<>();
    for (Attendee attendee : roll) {
      if (attendee.isPresent() && personsOfSecretary.contains(attendee.person())) {
        throw new Refused("committee.secretaryHasNoVote", attendee.member());
      }
      if (attendee.isPresent() && !seen.add(attendee.person())) {
        throw new Refused("committee.personTwice", attendee.member());
      }
    }
  }

  private static void checkChair(List<Attendee> roll, String chair) {
    if (chair == null) {
      checkNoneForgotten(roll);
      return;
    }
    boolean leads =
        roll.stream()
            .anyMatch(
                a -> a.isPresent() && a.member().equals(chair) && a.role() == Role.councilChair);
    if (!leads) {
      throw new Refused("committee.noChair", chair);
    }
  }

  /** Without a chair the sitting is adjourned: that must not happen by an empty field. */
  private static void checkNoneForgotten(List<Attendee> roll) {
    roll.stream()
        .filter(a -> a.isPresent() && a.role() == Role.councilChair)
        .findFirst()
        .ifPresent(
            a -> {
              throw new Refused("committee.chairNotNamed", a.member());
            });
  }
}
