package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.check.Village.stream;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minhbach.audit.check.Trail.Draft;
import vn.minhbach.audit.check.Trail.Officer;

/** Votes from which something else follows than was concluded. */
class UnsoundVoteTest extends Unsound {

  private void votes(int eligible, int inFavour, int against) {
    Map<String, Object> votes = content(stream(1), "CaseProposed");
    votes.put("votedSingly", true);
    votes.put("eligible", eligible);
    votes.put("votesFor", inFavour);
    votes.put("votesAgainst", against);
    votes.put("abstained", eligible - inFavour - against);
  }

  @Test
  void a_quorum_of_one_in_seven() {
    content(SITTING, "AttendanceRecorded").put("members", 7);
    assertThat(codes()).containsExactly("noQuorum", "noQuorum", "noQuorum");
  }

  @Test
  void a_voter_who_is_not_present() {
    content(SITTING, "AttendanceRecorded").put("present", List.of("chu", "uy1", "uy2", "uy9"));
    assertThat(codes()).containsExactly("voterAbsent");
  }

  @Test
  void a_ballot_that_another_cast() {
    draft(SITTING, "VoteCast").leaf().put("officer", "uy3");
    draft(SITTING, "VoteCast").leaf().put("person", "p-uy3");
    assertThat(codes()).containsExactly("ballotOfAnother");
  }

  @Test
  void one_person_with_two_accounts_counts_once() {
    village.trail.drafts.forEach(
        one -> one.leaf().computeIfPresent("person", (f, p) -> p.equals("p-uy3") ? "p-uy2" : p));
    assertThat(codes()).containsExactly("outButCounted", "outButCounted", "outButCounted");
  }

  @Test
  void no_majority_of_those_who_could_vote() {
    votes(4, 3, 1);
    assertThat(codes()).isEmpty();
    votes(4, 2, 1);
    assertThat(codes()).containsExactly("resultDiffers");
    votes(4, 5, -1);
    assertThat(codes()).containsExactly("votesDiffer");
  }

  @Test
  void not_proposed_though_all_were_in_favour() {
    draft(stream(1), "CaseProposed").leaf().put("fact", "CaseNotProposed");
    assertThat(codes()).contains("resultDiffers");
    content(stream(1), "CaseInSitting").put("recommended", false);
    assertThat(codes()).doesNotContain("resultDiffers");
  }

  @Test
  void deferred_though_all_were_in_favour() {
    draft(stream(1), "CaseProposed").leaf().put("fact", "CaseDeferred");
    assertThat(codes()).contains("resultDiffers");
  }

  @Test
  void a_sitting_that_was_adjourned_for_want_of_a_quorum_is_sound() {
    String sitting = "sitting:00121-H21-0002";
    Map<String, Object> of = Map.of("sitting", "00121-H21-0002", "recommended", true);
    Officer secretary = Officer.of("thuky", "councilSecretary");
    Draft last = draft(stream(3), "CaseVerified");
    last = behind(last, sitting, "SittingCalled", secretary, Map.of("cases", 3));
    for (int no = 1; no <= 3; no++) {
      last = behind(last, stream(no), "CaseInSitting", secretary, of);
    }
    List<String> present = List.of("uy1", "canbo2");
    Map<String, Object> roll = Map.of("members", 4, "quorum", 3, "present", present);
    last = behind(last, sitting, "AttendanceRecorded", secretary, roll);
    last.content().put("quorate", false);
    last = behind(last, sitting, "SittingAdjourned", Officer.SYSTEM, Map.of("cases", 3));
    for (int no = 1; no <= 3; no++) {
      last = behind(last, stream(no), "CaseDeferred", Officer.SYSTEM, of);
      last.content().put("eligible", 2);
    }
    assertThat(codes()).isEmpty();
  }

  @Test
  void approved_in_silence_what_never_hung() {
    draft(stream(1), "CaseProposed").leaf().put("fact", "CaseNotProposed");
    content(stream(1), "CaseInSitting").put("recommended", false);
    remove(stream(1), "CasePosted");
    remove(stream(1), "CaseCleared");
    assertThat(codes()).contains("proposedDiffers", "approvedInSilence");
    content(stream(1), "CaseInDossier").put("proposed", false);
    content(stream(1), "CaseSubmitted").put("proposed", false);
    content(stream(1), "CaseApproved").put("disputed", true);
    assertThat(codes()).doesNotContain("proposedDiffers", "approvedInSilence");
  }
}
