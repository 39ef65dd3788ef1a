package vn.minhbach.publiclist.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.Refusal;
import vn.minhbach.intake.CaseState;
import vn.minhbach.publiclist.PostingPlay;

/** Who was left out, who was refused, and what belongs to another procedure. */
@OfficeTest
class KindsIT {

  private static final String WARD = "00142";
  private static final String CHAIR = user("chutich", WARD);

  @Autowired Supplementary supplementary;
  @Autowired JdbcTemplate sql;
  @Autowired AutowireCapableBeanFactory office;

  private Play play;
  private ObjectionPlay objections;
  private List<String> cases;
  private String posting;

  @BeforeEach
  void post_a_list() {
    play = office.createBean(Play.class);
    objections = office.createBean(ObjectionPlay.class);
    cases = play.verified(WARD, 2, true);
    posting = office.createBean(PostingPlay.class).posted(WARD, cases, 2);
  }

  @Test
  void who_was_left_out_holds_nobody_and_gets_a_supplementary_case() {
    String number = said(Kind.LEFT_OUT, "Thiếu bà Kín, tổ 3, bán hàng rong");
    Refusal.of(() -> objections.triaged(number, Ruling.HOLD)).isCode("objection.holdsNobody");
    objections.triaged(number, Ruling.INVESTIGATE);
    objections.upheld(number);

    assertThat(cases.stream().map(play::state)).containsOnly(CaseState.POSTED);
    assertThat(objections.tasks(number)).containsExactly("openSupplementaryCase");
    Refusal.of(() -> open(number, "00121-21-999999")).isCode("intake.unknownCase");
    String opened = play.verified(WARD, 1, true).get(0);
    open(number, opened);

    assertThat(objections.find(number).openedCase()).isEqualTo(opened);
    assertThat(play.process(number)).isNull();
    assertThat(play.facts("posting:" + posting))
        .endsWith("ObjectionAnswered", "SupplementaryCaseOpened");
    assertThat(play.leaves("posting:" + posting)).noneMatch(leaf -> leaf.contains("Kín"));
  }

  @Test
  void who_was_left_out_and_does_not_apply_leaves_nothing_open() {
    String number = said(Kind.LEFT_OUT, "Thiếu ông Vắng, tổ 4");
    objections.triaged(number, Ruling.INVESTIGATE);
    objections.upheld(number);
    open(number, " ");

    assertThat(play.process(number)).isNull();
    assertThat(play.facts("posting:" + posting)).endsWith("SupplementaryCaseNotWanted");
  }

  @Test
  void a_refused_person_is_looked_at_again_by_the_district() {
    String mine = cases.get(0);
    Refusal.of(() -> objections.received(Kind.REVIEW, null, mine, "Tôi đã nghỉ việc thật"))
        .isCode("objection.notDeclined");
    sql.update("UPDATE intake_case SET state = 'REFUSED' WHERE case_number = ?", mine);
    String number = objections.received(Kind.REVIEW, null, mine, "Tôi đã nghỉ việc thật");
    Refusal.of(() -> objections.triaged(number, against())).isCode("objection.otherKind");
    objections.triaged(number, Ruling.INVESTIGATE);

    assertThat(objections.tasks(number)).containsExactly("settleObjection");
    Refusal.of(() -> objections.rejected(number)).isCode("access.role");
    objections.concluded(number, Outcome.UPHELD, "lanhdaoq004");
    assertThat(objections.tasks(number)).containsExactly("openSupplementaryCase");
    Refusal.of(() -> open(number, mine)).isCode("objection.notSupplementary");
    assertThat(play.state(mine)).isEqualTo(CaseState.REFUSED);
  }

  @Test
  void complaints_and_denunciations_are_passed_on_by_name_and_hold_nobody() {
    String complaint = said(Kind.COMPLAINT, "Tôi khiếu nại quyết định của phường");
    Refusal.of(() -> objections.triaged(complaint, Ruling.INVESTIGATE))
        .isCode("objection.otherProcedure");
    Refusal.of(() -> objections.triaged(complaint, referred(Kind.COMPLAINT, null)))
        .isCode("objection.toWhom");
    objections.triaged(complaint, referred(Kind.COMPLAINT, ReferredTo.WARD_CHAIR));

    String taken = objections.received(cases.get(1), "Cán bộ X nhận tiền để đưa vào danh sách");
    objections.triaged(taken, referred(Kind.DENUNCIATION, ReferredTo.INSPECTORATE));

    assertThat(objections.find(complaint).article()).contains("02/2011/QH13");
    assertThat(objections.find(taken).article()).contains("25/2018/QH14");
    assertThat(objections.find(taken).kind()).isEqualTo(Kind.DENUNCIATION);
    assertThat(objections.find(taken).outcome()).isEqualTo(Outcome.REFERRED);
    assertThat(play.facts("case:" + cases.get(1)))
        .endsWith("ObjectionTriaged", "ObjectionReferred", "ObjectionAnswered");
    assertThat(cases.stream().map(play::state)).containsOnly(CaseState.POSTED);
    assertThat(play.process(taken)).isNull();
  }

  @Test
  void what_is_about_a_person_needs_a_case_and_the_rest_none() {
    Refusal.of(() -> said(Kind.AGAINST, "Có người không đúng")).isCode("objection.noCase");
    Refusal.of(() -> objections.received(Kind.LEFT_OUT, posting, cases.get(0), "Thiếu tôi"))
        .isCode("objection.noCaseWanted");
    String leftOut = said(Kind.LEFT_OUT, "Thiếu ông Tư");
    Refusal.of(() -> objections.triaged(leftOut, against())).isCode("objection.otherKind");
  }

  private String said(Kind kind, String facts) {
    return objections.received(kind, posting, null, facts);
  }

  private void open(String number, String opened) {
    as(user("canbo1", WARD), () -> supplementary.complete(number, opened));
  }

  private static TriageEntry referred(Kind kind, ReferredTo to) {
    return new TriageEntry(kind, Ruling.REFER, null, null, to, "Đã chuyển, xin chờ trả lời.");
  }

  private static TriageEntry against() {
    return new TriageEntry(Kind.AGAINST, Ruling.HOLD, CHAIR, null, null, null);
  }
}
