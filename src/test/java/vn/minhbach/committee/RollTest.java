package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.minhbach.access.Council.Member;
import vn.minhbach.access.Role;

class RollTest {

  private static final List<Member> COUNCIL =
      List.of(
          new Member("an", "p1", Role.councilMember),
          new Member("binh", "p2", Role.councilMember),
          new Member("binh2", "p2", Role.councilMember),
          new Member("chi", "p3", Role.councilMember),
          new Member("dung", "p4", Role.councilChair));
  private static final Set<String> SECRETARY = Set.of("p9");

  @Test
  void every_member_is_on_the_roll_as_present_excused_or_absent() {
    List<Attendee> roll = roll(List.of("an", "dung"), "dung", List.of("chi"));

    assertThat(roll)
        .extracting(Attendee::member, Attendee::presence)
        .containsExactly(
            tuple("an", Presence.PRESENT),
            tuple("binh", Presence.ABSENT),
            tuple("binh2", Presence.ABSENT),
            tuple("chi", Presence.EXCUSED),
            tuple("dung", Presence.PRESENT));
  }

  @Test
  void seats_are_people_and_not_accounts() {
    assertThat(Roll.seats(roll(List.of("dung"), "dung", List.of()))).isEqualTo(4);
  }

  @Test
  void one_person_does_not_sit_twice_with_two_accounts() {
    Refusal.of(() -> roll(List.of("binh", "binh2", "dung"), "dung", List.of()))
        .isCode("committee.personTwice");
  }

  @Test
  void somebody_who_is_no_member_is_refused() {
    Refusal.of(() -> roll(List.of("stranger", "dung"), "dung", List.of()))
        .isCode("committee.notMember");
  }

  @Test
  void present_and_excused_exclude_each_other() {
    Refusal.of(() -> roll(List.of("an", "dung"), "dung", List.of("an")))
        .isCode("committee.presentAndExcused");
  }

  @Test
  void the_secretary_has_no_vote_although_a_member() {
    Refusal.of(
            () ->
                Roll.of(COUNCIL, new Attendance(List.of("an", "dung"), "dung", null), Set.of("p1")))
        .isCode("committee.secretaryHasNoVote");
  }

  @Test
  void a_member_who_is_no_chair_cannot_lead() {
    Refusal.of(() -> roll(List.of("an", "dung"), "an", List.of())).isCode("committee.noChair");
  }

  @Test
  void a_chair_who_did_not_come_cannot_lead() {
    Refusal.of(() -> roll(List.of("an"), "dung", List.of())).isCode("committee.noChair");
  }

  @Test
  void a_roll_without_a_chair_can_be_written_down() {
    assertThat(roll(List.of("an"), null, List.of())).hasSize(5);
  }

  @Test
  void a_chair_who_is_present_is_not_forgotten() {
    Refusal.of(() -> roll(List.of("an", "dung"), null, List.of()))
        .isCode("committee.chairNotNamed");
  }

  private static List<Attendee> roll(List<String> present, String chair, List<String> excused) {
    return Roll.of(COUNCIL, new Attendance(present, chair, excused), SECRETARY);
  }
}
