package vn.minhbach.publiclist.objection;

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
import vn.minhbach.publiclist.PostingPlay;
import vn.minhbach.publiclist.Postings;
import vn.minhbach.shared.Finding;

/** What an objection to a posted case holds up, from when on, and where the case goes then. */
@OfficeTest
class HoldIT {

  private static final String WARD = "00136";
  private static final String RECORDER = user("canbo1", WARD);
  private static final String VERIFIER = user("canbo2", WARD);

  @Autowired Postings problems;
  @Autowired Receiving receiving;
  @Autowired Triage triage;
  @Autowired Clock clock;
  @Autowired AutowireCapableBeanFactory office;

  private Play play;
  private PostingPlay lists;
  private ObjectionPlay objections;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
    lists = office.createBean(PostingPlay.class);
    objections = office.createBean(ObjectionPlay.class);
  }

  @Test
  void it_holds_nobody_before_its_triage_and_then_its_own_case_and_no_other() throws Exception {
    List<String> cases = play.verified(WARD, 3, true);
    String posting = lists.posted(WARD, cases, 2);

    String number = objections.received(cases.get(1), "Vẫn đi làm bình thường");
    objections.clicked(cases.get(2));
    assertThat(cases.stream().map(play::state)).containsOnly(CaseState.POSTED);
    assertThat(codes(cases, cases.get(1))).contains("OBJECTION_UNTRIAGED");
    assertThat(codes(cases, cases.get(2))).doesNotContain("OBJECTION_UNTRIAGED");
    objections.triaged(number, Ruling.HOLD);
    lists.serve(posting);

    assertThat(cases.stream().map(play::state))
        .containsExactly(CaseState.TO_SUBMIT, CaseState.HALTED, CaseState.TO_SUBMIT);
    assertThat(play.isTold(cases.get(1), "publiclist.closed", "clear")).isFalse();
    assertThat(problems.problems(cases, List.of())).containsOnlyKeys(cases.get(1));
    assertThat(problems.problems(cases, List.of()).get(cases.get(1)))
        .extracting(Finding::code)
        .containsOnly("OBJECTION_OPEN");
  }

  private List<String> codes(List<String> cases, String one) {
    return problems.problems(cases, List.of()).get(one).stream().map(Finding::code).toList();
  }

  @Test
  void words_name_and_telephone_stay_out_of_the_trail_and_of_the_engine() {
    List<String> cases = play.verified(WARD, 1, true);
    lists.posted(WARD, cases, 2);

    objections.upheld(objections.held(cases.get(0), "Bí mật của hàng xóm"));

    assertThat(play.leaves("case:" + cases.get(0)))
        .noneMatch(leaf -> leaf.contains("hàng xóm"))
        .noneMatch(leaf -> leaf.contains("Kín"))
        .noneMatch(leaf -> leaf.contains("0912345678"))
        .noneMatch(leaf -> leaf.contains("Đã kiểm tra tại"));
    assertThat(play.facts("case:" + cases.get(0)))
        .endsWith(
            "ObjectionReceived",
            "ObjectionAcknowledged",
            "ObjectionTriaged",
            "ObjectionAssigned",
            "ObjectionUpheld");
  }

  @Test
  void one_without_facts_is_answered_and_holds_nobody() {
    List<String> cases = play.verified(WARD, 1, true);
    lists.posted(WARD, cases, 2);
    String number = objections.received(cases.get(0), "Không xứng đáng");

    TriageEntry silent = new TriageEntry(Kind.AGAINST, Ruling.NOTE, null, null, null, " ");
    Refusal.of(() -> as(user("chutich", WARD), () -> triage.complete(number, silent)))
        .isCode("objection.noAnswer");
    TriageEntry noted =
        new TriageEntry(Kind.AGAINST, Ruling.NOTE, null, null, null, "Chưa nêu sự việc cụ thể.");
    Refusal.of(() -> objections.triaged(number, noted)).isCode("objection.sameRecorder");
    as(user("chutich", WARD), () -> triage.complete(number, noted));

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.POSTED);
    assertThat(objections.find(number).outcome()).isEqualTo(Outcome.NOTED);
    assertThat(objections.find(number).article()).contains("Điều 28");
    assertThat(play.process(number)).isNull();
  }

  @Test
  void who_wrote_it_down_does_not_answer_it_and_is_not_named_to_look_into_it() {
    List<String> cases = play.verified(WARD, 1, true);
    lists.posted(WARD, cases, 2);
    String number = objections.received(cases.get(0), "Vẫn đi làm");

    Refusal.of(() -> objections.triaged(number, to(RECORDER))).isCode("objection.sameRecorder");
    objections.triaged(number, Ruling.HOLD);
    Refusal.of(() -> objections.concluded(number, Outcome.REJECTED, RECORDER))
        .isCode("objection.sameRecorder");
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.HALTED);
  }

  @Test
  void who_verified_the_case_neither_triages_nor_answers() {
    List<String> cases = play.verified(WARD, 1, true);
    lists.posted(WARD, cases, 2);
    String number = objections.received(cases.get(0), "Vẫn đi làm");

    Refusal.of(() -> as(VERIFIER, () -> triage.complete(number, to(user("chutich", WARD)))))
        .isCode("objection.ownWork")
        .says("đã trực tiếp xác minh", cases.get(0));
    Refusal.of(() -> objections.triaged(number, to(VERIFIER))).isCode("objection.ownWork");
    objections.triaged(number, Ruling.HOLD);
    Refusal.of(() -> objections.concluded(number, Outcome.REJECTED, VERIFIER))
        .isCode("objection.ownWork");
  }

  @Test
  void a_released_case_is_posted_again_and_goes_on_with_the_list() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.posted(WARD, cases, 2);

    objections.rejected(objections.held(cases.get(0), "a"));

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.POSTED);
    lists.serve(posting);
    assertThat(play.isTold(cases.get(0), "publiclist.closed", "clear")).isTrue();
  }

  @Test
  void a_case_released_after_the_end_goes_on_alone() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String posting = lists.posted(WARD, cases, 2);
    String number = objections.held(cases.get(0), "a");
    lists.serve(posting);

    objections.rejected(number);

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.TO_SUBMIT);
    assertThat(play.isTold(cases.get(0), "publiclist.closed", "clear")).isTrue();
    assertThat(problems.problems(cases, List.of())).isEmpty();
  }

  @Test
  void one_after_the_end_halts_a_case_that_waits_for_its_submission() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    String posting = lists.posted(WARD, cases, 2);
    lists.serve(posting);

    String number = objections.held(cases.get(0), "a");
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.HALTED);
    objections.upheld(number);

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.TO_VERIFY);
    assertThat(play.isTold(cases.get(0), "decision.made", "sentBack")).isTrue();
  }

  @Test
  void an_upheld_case_is_verified_again_and_the_list_goes_on_without_it() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String posting = lists.posted(WARD, cases, 2);

    objections.upheld(objections.held(cases.get(0), "a"));

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.TO_VERIFY);
    assertThat(play.isTold(cases.get(0), "publiclist.closed", "upheld")).isTrue();
    lists.serve(posting);
    assertThat(play.state(cases.get(1))).isEqualTo(CaseState.TO_SUBMIT);
    Refusal.of(() -> objections.held(cases.get(0), "b")).isCode("publiclist.tooLate");
  }

  @Test
  void it_is_answered_once() {
    List<String> cases = play.verified(WARD, 1, true);
    lists.posted(WARD, cases, 2);
    String number = objections.held(cases.get(0), "a");
    objections.rejected(number);

    Refusal.of(() -> objections.upheld(number)).isCode("objection.state.CONCLUDED");
  }

  @Test
  void nobody_objects_to_a_list_before_it_hangs_out() {
    List<String> cases = play.verified(WARD, 1, true);
    lists.prepared(WARD, cases);
    Refusal.of(() -> objections.received(cases.get(0), "a")).isCode("publiclist.state.PREPARED");

    String posting = lists.posted(WARD, play.verified(WARD, 1, true), 2);
    ObjectionEntry early =
        new ObjectionEntry(
            Kind.LEFT_OUT,
            posting,
            null,
            "Thiếu bà Kín",
            Source.PAPER,
            LocalDate.now(clock).minusDays(1),
            null,
            null);
    Refusal.of(() -> as(RECORDER, () -> receiving.record(early)))
        .isCode("publiclist.receivedEarlier");
  }

  @Test
  void the_same_words_written_down_twice_at_the_same_moment_are_received_once() throws Exception {
    List<String> cases = play.verified(WARD, 1, true);
    lists.posted(WARD, cases, 2);
    List<String> received =
        AtOnce.call(
            Collections.nCopies(4, () -> objections.received(cases.get(0), "cùng một lời")));

    assertThat(received).hasSize(4).containsOnly(received.get(0));
    assertThat(play.facts("case:" + cases.get(0)))
        .filteredOn("ObjectionReceived"::equals)
        .hasSize(1);
  }

  private static TriageEntry to(String user) {
    return new TriageEntry(Kind.AGAINST, Ruling.HOLD, user, null, null, null);
  }
}
