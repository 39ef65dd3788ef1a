package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.check.Village.DONG;
import static vn.minhbach.audit.check.Village.POSTING;
import static vn.minhbach.audit.check.Village.RUN;
import static vn.minhbach.audit.check.Village.stream;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minhbach.audit.check.Trail.Draft;
import vn.minhbach.audit.check.Trail.Officer;

/** Cases and their lists, sittings, postings, dossiers and runs do not belong together. */
class UnsoundGroupTest extends Unsound {

  private static final Officer ACCOUNTANT = Officer.of("ketoan", "accountant");
  private static final Officer RELEASER = Officer.of("ketoanq", "districtAccountant");

  @Test
  void a_payment_names_no_run() {
    content(stream(1), "CaseInRun").remove("run");
    content(stream(1), "CasePaid").remove("run");
    assertThat(codes()).contains("groupMissing", "totalRun", "totalPaid");
    content(stream(1), "CaseInRun").put("run", "00142-C21-0001");
    content(stream(1), "CasePaid").put("run", "00142-C21-0001");
    assertThat(codes()).contains("groupMissing", "notReleased");
  }

  @Test
  void no_step_goes_without_what_it_is_a_step_of() {
    for (String fact : new String[] {"CaseProposed", "CasePosted", "CaseCleared", "CaseApproved"}) {
      Map<String, Object> content = content(stream(1), fact);
      content.keySet().removeAll(List.of("sitting", "posting", "dossier"));
      assertThat(checked().at("groupMissing")).as(fact).hasSizeGreaterThan(0);
    }
  }

  @Test
  void a_case_leaves_a_released_run_and_is_paid_in_another() {
    Draft released = draft(PAID, "RunReleased");
    Draft left = behind(released, stream(1), "CaseLeftRun", ACCOUNTANT, Map.of());
    assertThat(codes()).contains("groupMissing");
    left.content().put("run", RUN);
    assertThat(codes()).contains("withoutAct");
    behind(left, PAID, "RunRefused", RELEASER, Map.of());
    assertThat(codes()).contains("groupOrder");
  }

  @Test
  void a_case_joins_after_the_act() {
    List<Draft> drafts = village.trail.drafts;
    for (String[] one :
        new String[][] {
          {"CaseInRun", PAID, "RunReleased"},
          {"CaseInSitting", SITTING, "VotesCounted"},
          {"CaseInDossier", DOSSIER, "SubmissionSigned"}
        }) {
      Draft joining = draft(stream(3), one[0]);
      int before = drafts.indexOf(joining);
      drafts.remove(joining);
      drafts.add(village.trail.at(one[1], one[2]) + 1, joining);
      assertThat(checked().at("withoutAct"))
          .as(one[0])
          .contains(drafts.indexOf(joining) + " " + Village.caseNumber(3));
      drafts.remove(joining);
      drafts.add(before, joining);
    }
    assertThat(codes()).isEmpty();
  }

  @Test
  void what_states_the_totals_is_left_out() {
    remove(DOSSIER, "DossierDecided");
    assertThat(codes()).containsExactly("withoutAct", "withoutAct", "withoutAct");
    remove(SITTING, "SittingConcluded");
    assertThat(codes()).containsOnly("withoutAct").hasSize(6);
    remove(PAID, "RunSettled");
    assertThat(codes()).contains("notSettled");
  }

  @Test
  void a_run_is_refused_after_its_release() {
    Draft released = draft(PAID, "RunReleased");
    behind(released, PAID, "RunRefused", RELEASER, Map.of());
    assertThat(codes()).contains("groupOrder");
  }

  @Test
  void a_list_is_posted_twice() {
    Draft closed = draft(POSTED, "PostingClosed");
    Map<String, Object> other = Map.of("posting", POSTING, "contentHash", "00", "total", DONG);
    Officer poster = Officer.of("canbo1", "wardOfficer");
    Draft again = behind(closed, POSTED, "ListPosted", poster, other);
    assertThat(checked().at("groupOrder"))
        .containsExactly(village.trail.drafts.indexOf(again) + " " + POSTING);
    assertThat(codes()).containsExactly("groupOrder");
  }

  @Test
  void a_file_is_taken_before_the_release() {
    Draft taken = draft(PAID, "RunFileTaken");
    village.trail.drafts.remove(taken);
    village.trail.drafts.add(village.trail.at(PAID, "RunReleased"), taken);
    recorded(taken, recorded(draft(PAID, "RunPrepared")));
    assertThat(codes()).containsExactlyInAnyOrder("groupOrder", "fileNeverTaken");
  }

  @Test
  void a_run_that_was_given_back_and_prepared_again_is_sound() {
    Draft last = draft(stream(3), "CaseInRun");
    List<Draft> prepared =
        List.of(
            draft(PAID, "RunPrepared"),
            draft(stream(1), "CaseInRun"),
            draft(stream(2), "CaseInRun"),
            draft(stream(3), "CaseInRun"));
    prepared.forEach(one -> recorded(one, recorded(one) - 2 * MINUTE));
    Draft refused = behind(last, PAID, "RunRefused", RELEASER, Map.of());
    recorded(refused, recorded(last) + MINUTE);
    for (int no = 1; no <= 3; no++) {
      behind(refused, stream(no), "CaseLeftRun", RELEASER, Map.of("run", RUN));
    }
    Draft before = draft(stream(1), "CaseLeftRun");
    for (int i = prepared.size() - 1; i >= 0; i--) {
      Draft one = prepared.get(i);
      Draft again =
          behind(
              before,
              (String) one.leaf().get("stream"),
              (String) one.leaf().get("fact"),
              ACCOUNTANT,
              one.content());
      recorded(again, recorded(last) + 2 * MINUTE);
    }
    assertThat(codes()).isEmpty();
  }
}
