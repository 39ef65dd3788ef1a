package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.check.Village.POSTING;
import static vn.minhbach.audit.check.Village.stream;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.minhbach.audit.check.Trail.Officer;

/** Cases that are paid although somebody objected, and objections that the wrong people answer. */
class UnsoundObjectionTest extends Unsound {

  @Test
  void a_case_goes_on_and_is_paid_while_an_objection_holds_it() {
    received();
    triaged(false);
    assertThat(codes()).as("without facts").isEmpty();
    triaged(true);
    assertThat(codes())
        .containsExactly("objectionOpen", "objectionOpen", "objectionOpen", "paidWhileHeld");
  }

  @Test
  void a_case_is_paid_although_stated_facts_wait_for_triage() {
    Officer chair = Officer.of("chutich", "wardChair");
    facts("00121-P21-0001");
    assertThat(codes()).containsExactly("paidUntriaged");
    say("CasePosted", 4, "ObjectionTriaged", chair, Map.of("ruling", "INVESTIGATE"));
    assertThat(codes()).as("triaged in time").isEmpty();
  }

  @Test
  void facts_that_were_joined_are_triaged_with_the_first() {
    facts("00121-P21-0002");
    say(
        "CasePosted",
        4,
        "ObjectionJoined",
        Officer.SYSTEM,
        Map.of("objection", "00121-P21-0002", "first", "00121-P21-0001"));
    assertThat(codes()).containsExactly("paidUntriaged");
    Officer canbo = Officer.of("canbo1", "wardOfficer");
    say("CasePosted", 5, "ObjectionTriaged", canbo, Map.of("ruling", "NOTE"));
    assertThat(codes()).isEmpty();
  }

  private void facts(String number) {
    say(
        "CasePosted",
        3,
        "ObjectionReceived",
        Officer.of("giamsat", "monitor"),
        Map.of("objection", number, "kind", "AGAINST", "statesFacts", true));
  }

  @Test
  void an_objection_is_concluded_by_who_wrote_it_down_or_verified_or_was_never_received() {
    received();
    triaged(true);
    say("CasePosted", 5, "ObjectionReleased", Officer.of("chutich", "wardChair"), Map.of());
    assertThat(codes()).isEmpty();
    by(stream(1), "ObjectionReleased", "p-giamsat");
    assertThat(codes()).containsExactly("objectionBySame");
    by(stream(1), "ObjectionReleased", "p-canbo2");
    assertThat(codes()).containsExactly("objectionBySame");
    by(stream(1), "ObjectionReleased", "p-chutich");
    village.trail.find(stream(1), "ObjectionReleased").leaf().put("role", "monitor");
    assertThat(codes()).containsExactly("roleWrong");
    village.trail.find(stream(1), "ObjectionReleased").leaf().put("role", "wardChair");
    village.trail.drafts.remove(village.trail.find(stream(1), "ObjectionReceived"));
    assertThat(codes()).containsExactly("objectionUnknown");
  }

  @Test
  void a_case_that_was_found_wrong_after_the_submission_is_paid() {
    received();
    say(
        "CaseApproved",
        1,
        "ObjectionUpheldLate",
        Officer.of("lanhdao2", "districtLeader"),
        Map.of());
    assertThat(codes()).containsExactly("objectionOpen", "paidWhileHeld");
  }

  @Test
  void what_is_found_wrong_when_the_money_is_on_its_way_is_no_offence_of_the_run() {
    received();
    say("CaseInRun", 1, "ObjectionUpheldLate", Officer.of("lanhdao2", "districtLeader"), Map.of());
    assertThat(codes()).isEmpty();
  }

  private void received() {
    say("CasePosted", 3, "ObjectionReceived", Officer.of("giamsat", "monitor"), Map.of());
  }

  private void triaged(boolean holds) {
    Officer officer = Officer.of("canbo1", "wardOfficer");
    say("CasePosted", 4, "ObjectionTriaged", officer, Map.of("holds", holds));
  }

  /** So many entries after one of the first case somebody says this. */
  private void say(String after, int entries, String fact, Officer by, Map<String, ?> more) {
    long at = (long) village.trail.find(stream(1), after).leaf().get("recordedAt");
    Map<String, Object> content =
        new TreeMap<>(Map.of("objection", "00121-P21-0001", "posting", POSTING, "goesOn", true));
    content.putAll(more);
    Trail trail = new Trail();
    trail.add(stream(1), fact, by, at + 1, content);
    village.trail.drafts.add(village.trail.at(stream(1), after) + entries, trail.drafts.get(0));
  }
}
