package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.AtOnce;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.Refusal;
import vn.minhbach.intake.CaseState;
import vn.minhbach.shared.Finding;

/**
 * Objections to posted cases: what they hold up, who may conclude them, and where the case goes.
 */
@OfficeTest
class ObjectionIT {

  private static final String WARD = "00136";
  private static final String RECORDER = user("canbo1", WARD);
  private static final String VERIFIER = user("canbo2", WARD);
  private static final String CHAIR = user("chutich", WARD);

  @Autowired Objections objections;
  @Autowired PostingSheets sheets;
  @Autowired ObjectionConclusion conclusion;
  @Autowired PublicList publicList;
  @Autowired Postings problems;
  @Autowired Clock clock;

  @Autowired AutowireCapableBeanFactory office;

  private Play play;
  private PostingPlay lists;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    lists = office.createBean(PostingPlay.class);
  }

  @Test
  void an_objection_halts_its_own_case_and_no_other() throws Exception {
    List<String> cases = play.verified(WARD, 3, true);
    String posting = lists.posted(WARD, cases, 2);

    object(posting, cases.get(1), "Vẫn đi làm bình thường");
    lists.serve(posting);

    assertThat(cases.stream().map(play::state))
        .containsExactly(CaseState.TO_SUBMIT, CaseState.HALTED, CaseState.TO_SUBMIT);
    assertThat(play.isTold(cases.get(1), "publiclist.closed", "clear")).isFalse();
    assertThat(problems.problems(cases)).containsOnlyKeys(cases.get(1));
    assertThat(problems.problems(cases).get(cases.get(1)))
        .extracting(Finding::code)
        .containsOnly("OBJECTION_OPEN");
  }

  @Test
  void the_words_of_an_objection_stay_out_of_the_trail() {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.posted(WARD, cases, 2);

    object(posting, cases.get(0), "Bí mật của hàng xóm");

    assertThat(play.leaves("case:" + cases.get(0))).noneMatch(leaf -> leaf.contains("hàng xóm"));
    assertThat(play.facts("case:" + cases.get(0))).endsWith("ObjectionRecorded");
  }

  @Test
  void the_words_of_an_objection_are_for_those_who_look_into_it_alone() {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.posted(WARD, cases, 2);
    object(posting, cases.get(0), "a");

    for (String reader : List.of(RECORDER, CHAIR, "laodong1q004", "giamsat1tp01")) {
      assertThat(sheet(reader, posting).objections()).as(reader).hasSize(1);
    }
    String councilChair = user("chutichhd", WARD);
    for (String reader : List.of(user("thuky", WARD), councilChair, "lanhdaoq004")) {
      assertThat(sheet(reader, posting).objections()).as(reader).isEmpty();
      assertThat(sheet(reader, posting).lines())
          .extracting(PostingSheet.Row::halted)
          .contains(true);
      Refusal.of(() -> as(reader, () -> objections.of(posting))).isCode("access.role");
    }
  }

  @Test
  void who_recorded_an_objection_does_not_conclude_it() {
    List<String> cases = play.verified(WARD, 1, true);
    Objection objection = object(lists.posted(WARD, cases, 2), cases.get(0), "a");

    Refusal.of(() -> release(objection, RECORDER)).isCode("publiclist.sameRecorder");
    Refusal.of(() -> uphold(objection, RECORDER)).isCode("publiclist.sameRecorder");
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.HALTED);
  }

  @Test
  void who_verified_a_case_does_not_conclude_an_objection_to_it() {
    List<String> cases = play.verified(WARD, 1, true);
    Objection objection = object(lists.posted(WARD, cases, 2), cases.get(0), "a");

    Refusal.of(() -> release(objection, VERIFIER))
        .isCode("publiclist.sameVerifier")
        .says("đã trực tiếp xác minh", cases.get(0));
  }

  @Test
  void a_released_case_is_posted_again_and_goes_on_with_the_list() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.posted(WARD, cases, 2);

    release(object(posting, cases.get(0), "a"), CHAIR);

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.POSTED);
    lists.serve(posting);
    assertThat(play.isTold(cases.get(0), "publiclist.closed", "clear")).isTrue();
  }

  @Test
  void a_case_released_after_the_end_goes_on_alone() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String posting = lists.posted(WARD, cases, 2);
    Objection objection = object(posting, cases.get(0), "a");
    lists.serve(posting);

    release(objection, CHAIR);

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.TO_SUBMIT);
    assertThat(play.isTold(cases.get(0), "publiclist.closed", "clear")).isTrue();
    assertThat(problems.problems(cases)).isEmpty();
  }

  @Test
  void an_objection_after_the_end_halts_a_case_that_waits_for_its_submission() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.posted(WARD, cases, 2);
    lists.serve(posting);

    Objection objection = object(posting, cases.get(0), "a");
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.HALTED);
    uphold(objection, CHAIR);

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.TO_VERIFY);
    assertThat(play.isTold(cases.get(0), "decision.made", "sentBack")).isTrue();
  }

  @Test
  void an_upheld_case_is_verified_again_and_the_list_goes_on_without_it() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String posting = lists.posted(WARD, cases, 2);

    uphold(object(posting, cases.get(0), "a"), CHAIR);

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.TO_VERIFY);
    assertThat(play.isTold(cases.get(0), "publiclist.closed", "upheld")).isTrue();
    lists.serve(posting);
    assertThat(play.state(cases.get(1))).isEqualTo(CaseState.TO_SUBMIT);
    Refusal.of(() -> object(posting, cases.get(0), "b")).isCode("publiclist.tooLate");
  }

  @Test
  void two_objections_hold_a_case_until_both_are_released() {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.posted(WARD, cases, 2);
    Objection first = object(posting, cases.get(0), "a");
    Objection second = object(posting, cases.get(0), "b");

    release(first, CHAIR);
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.HALTED);
    release(second, CHAIR);
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.POSTED);
  }

  @Test
  void an_objection_is_concluded_once() {
    List<String> cases = play.verified(WARD, 1, true);
    Objection objection = object(lists.posted(WARD, cases, 2), cases.get(0), "a");
    release(objection, CHAIR);

    Refusal.of(() -> uphold(objection, CHAIR)).isCode("publiclist.alreadyConcluded");
  }

  @Test
  void a_list_that_is_not_posted_yet_takes_no_objection() {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.prepared(WARD, cases);

    Refusal.of(() -> object(posting, cases.get(0), "a")).isCode("publiclist.state.PREPARED");
  }

  @Test
  void the_same_objection_sent_twice_at_the_same_moment_is_recorded_once() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.posted(WARD, cases, 2);
    List<Objection> recorded =
        AtOnce.call(Collections.nCopies(4, () -> object(posting, cases.get(0), "cùng một lời")));

    assertThat(recorded).extracting(Objection::id).hasSize(4).containsOnly(recorded.get(0).id());
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.HALTED);
    assertThat(play.facts("case:" + cases.get(0)))
        .filteredOn("ObjectionRecorded"::equals)
        .hasSize(1);
  }

  private PostingSheet sheet(String reader, String posting) {
    return as(reader, () -> sheets.sheet(posting));
  }

  private Objection object(String posting, String caseNumber, String facts) {
    ObjectionEntry entry =
        new ObjectionEntry(caseNumber, facts, Source.CITIZEN, LocalDate.now(clock));
    return as(RECORDER, () -> objections.record(posting, entry));
  }

  private void release(Objection objection, String user) {
    as(user, () -> conclusion.release(objection.id(), "Đã kiểm tra, không đúng"));
  }

  private void uphold(Objection objection, String user) {
    as(user, () -> conclusion.uphold(objection.id(), "Đã kiểm tra, đúng"));
  }
}
