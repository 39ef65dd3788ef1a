package vn.minhbach.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.check.Village.POSTING;
import static vn.minhbach.audit.check.Village.RUN;
import static vn.minhbach.audit.check.Village.stream;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minhbach.audit.check.Trail.Officer;

/** Logs that are whole and signed, but tell of acts that nobody may do. */
class UnsoundLifeTest extends Unsound {

  @Test
  void who_takes_in_verifies() {
    by(stream(1), "CaseVerified", "p-canbo1");
    assertThat(codes()).containsExactly("fourEyes");
  }

  @Test
  void two_accounts_of_one_person_are_one_person() {
    by(DOSSIER, "DossierAppraised", "p-uy2");
    assertThat(codes()).containsExactly("fourEyes", "fourEyes", "fourEyes");
  }

  @Test
  void who_decides_prepares_the_payment() {
    by(stream(2), "CaseInRun", "p-lanhdao");
    assertThat(codes()).containsExactly("fourEyes");
  }

  @Test
  void who_prepares_the_payment_releases_it() {
    by("run:" + RUN, "RunReleased", "p-ketoan");
    assertThat(codes()).contains("fourEyes");
  }

  @Test
  void who_releases_the_payment_pays_it_out() {
    by("run:" + RUN, "RunReleased", "p-thuquy");
    assertThat(codes()).containsOnly("treasurerInvolved");
  }

  @Test
  void where_entries_name_no_person_the_account_counts() {
    village.trail.drafts.forEach(draft -> draft.leaf().remove("person"));
    assertThat(codes()).isEmpty();
    village.trail.find(stream(1), "CaseVerified").leaf().put("officer", "canbo1");
    assertThat(codes()).containsExactly("fourEyes");
  }

  @Test
  void no_quorum() {
    content(SITTING, "AttendanceRecorded").put("quorate", false);
    assertThat(codes()).containsExactly("noQuorum", "noQuorum", "noQuorum");
  }

  @Test
  void a_member_who_is_out_counts_all_the_same() {
    by(stream(1), "CaseVerified", "p-uy1");
    Trail trail = new Trail();
    long at = (long) village.trail.find(SITTING, "AttendanceRecorded").leaf().get("recordedAt");
    trail.add(SITTING, "MemberRecused", Officer.SYSTEM, at, Map.of("member", "uy1"));
    village.trail.drafts.add(
        village.trail.at(SITTING, "AttendanceRecorded") + 1, trail.drafts.get(0));
    assertThat(codes()).containsExactly("outButCounted");
    content(stream(1), "CaseProposed").put("eligible", 3);
    content(stream(1), "CaseProposed").put("votesFor", 3);
    assertThat(codes()).isEmpty();
  }

  @Test
  void an_entry_in_the_stream_of_another() {
    content(stream(1), "CaseCleared").put("caseNumber", Village.caseNumber(2));
    content(SITTING, "MinutesSigned").put("sitting", "00121-H21-0009");
    assertThat(codes()).containsExactly("otherSubject", "otherSubject");
  }

  @Test
  void more_votes_than_were_counted() {
    content(SITTING, "VotesCounted").put("inFavour", List.of("chu", "uy1"));
    content(SITTING, "VotesCounted").put("against", List.of("uy2", "uy3"));
    assertThat(codes()).containsOnly("votesDiffer").hasSize(3);
  }

  @Test
  void a_ballot_of_nobody() {
    village.trail.drafts.remove(village.trail.find(SITTING, "VoteCast"));
    assertThat(codes()).containsExactlyInAnyOrder("totalBallots", "votersDiffer");
  }

  @Test
  void minutes_that_another_signed_or_nobody() {
    content(stream(1), "CaseProposed").put("signedBy", "uy1");
    assertThat(codes()).containsExactly("otherChair");
    village.trail.drafts.remove(village.trail.find(SITTING, "MinutesSigned"));
    assertThat(codes()).containsOnly("groupOrder", "noMinutes");
  }

  @Test
  void days_of_the_posting_cut_short() {
    content("posting:" + POSTING, "ListPosted").put("endsOn", "2021-08-20");
    assertThat(codes()).contains("postingTooShort", "endsOnDiffers");
  }

  @Test
  void a_held_entitlement_is_paid() {
    Trail trail = new Trail();
    long at = (long) village.trail.find(stream(1), "CaseApproved").leaf().get("recordedAt");
    trail.add(stream(1), "EntitlementHeld", Officer.SYSTEM, at + 1, Map.of("dong", 1_500_000L));
    village.trail.drafts.add(village.trail.at(stream(1), "CaseApproved") + 1, trail.drafts.get(0));
    assertThat(codes()).containsExactly("heldInRun");
  }

  @Test
  void the_sum_grows_on_the_way() {
    content(stream(1), "CaseApproved").put("dong", 2_500_000L);
    assertThat(codes()).containsExactlyInAnyOrder("amountDiffers", "totalApproved");
  }

  @Test
  void approved_without_a_signed_submission() {
    village.trail.drafts.remove(village.trail.find(DOSSIER, "SubmissionSigned"));
    assertThat(codes()).containsOnly("groupOrder", "withoutAct", "notSigned");
  }

  @Test
  void approved_on_another_dossier() {
    content(stream(1), "CaseApproved").put("dossier", "00121-T21-0009");
    assertThat(codes()).contains("otherDossier", "notAppraised", "totalApproved");
  }

  @Test
  void something_after_the_end() {
    long at = (long) village.trail.find(stream(1), "CasePaid").leaf().get("recordedAt");
    Trail trail = new Trail();
    trail.add(stream(1), "CaseVerified", Officer.of("canbo2", "wardOfficer"), at + 1, Map.of());
    village.trail.drafts.add(village.trail.at("run:" + RUN, "RunSettled"), trail.drafts.get(0));
    assertThat(codes()).containsExactly("stepOrder");
  }

  @Test
  void a_list_that_still_hangs_must_be_there() {
    village.files.keySet().removeIf(path -> path.startsWith("postings/"));
    village.trail.drafts.remove(village.trail.find("posting:" + POSTING, "PostingClosed"));
    assertThat(codes()).containsOnly("listMissing", "withoutAct");
  }

  @Test
  void a_released_payment_list_must_be_there() {
    village.files.remove("runs/" + RUN + ".tsv");
    assertThat(codes()).containsOnly("listMissing");
  }

  @Test
  void lists_of_which_the_log_knows_nothing() {
    village.files.put("postings/00121-N21-0009.tsv", new byte[0]);
    village.files.put("runs/00121-C21-0009.tsv", new byte[0]);
    assertThat(codes()).containsExactly("listUnknown", "runNotReleased");
  }

  @Test
  void what_the_log_breaks_off_in_the_middle_of_is_for_the_next_check() {
    int accepted = village.trail.at("list:1", "ListAccepted");
    List<byte[]> begun = village.trail.sealed().subList(0, accepted);
    assertThat(Exported.in(temp.resolve("export")).write(begun, Map.of()).check().codes())
        .isEmpty();
  }
}
