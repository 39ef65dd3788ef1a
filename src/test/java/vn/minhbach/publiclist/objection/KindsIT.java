package vn.minhbach.publiclist.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.Refusal;
import vn.minhbach.intake.CaseState;
import vn.minhbach.publiclist.PostingPlay;
import vn.minhbach.shared.Micros;

/** Who was left out, who was refused, and what belongs to another procedure. */
@OfficeTest
class KindsIT {

  private static final String WARD = "00142";
  private static final String CHAIR = user("chutich", WARD);

  @Autowired MockMvc web;
  @Autowired Supplementary supplementary;
  @Autowired JdbcTemplate sql;
  @Autowired Clock clock;
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
    String stranger = play.verified(WARD, 1, true).get(0);
    String number = said(Kind.LEFT_OUT, "Thiếu bà Kín, tổ 3, bán hàng rong");
    Refusal.of(() -> objections.triaged(number, Ruling.HOLD)).isCode("objection.holdsNobody");
    objections.triaged(number, Ruling.INVESTIGATE);
    objections.upheld(number);

    assertThat(cases.stream().map(play::state)).containsOnly(CaseState.POSTED);
    assertThat(objections.tasks(number)).containsExactly("openSupplementaryCase");
    Refusal.of(() -> open(number, "00121-21-999999")).isCode("intake.unknownCase");
    Refusal.of(() -> open(number, stranger)).isCode("objection.caseOfBefore");
    String opened = play.verified(WARD, 1, true).get(0);
    sql.update(
        "UPDATE intake_case SET opened_at = ? WHERE case_number = ?",
        Micros.of(clock.instant()),
        opened);
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
    Refusal.of(
            () ->
                objections.triaged(
                    complaint,
                    new TriageEntry(Kind.LEFT_OUT, Ruling.NOTE, null, null, null, "Đã ghi nhận")))
        .isCode("objection.keepsKind");
    TriageEntry toChair = referred(Kind.COMPLAINT, ReferredTo.WARD_CHAIR);
    Refusal.of(() -> objections.triaged(complaint, toChair, user("canbo2", WARD)))
        .isCode("access.role");
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
  void a_denunciation_goes_past_the_ward_which_sees_neither_words_nor_name() throws Exception {
    String number = said(Kind.DENUNCIATION, "Cán bộ P nhận tiền để đưa người vào danh sách");
    TriageEntry entry = referred(Kind.DENUNCIATION, ReferredTo.INSPECTORATE);
    assertThat(objections.tasks(number)).containsExactly("triageByDistrict");
    for (String account : List.of(CHAIR, user("canbo1", WARD))) {
      Refusal.of(() -> objections.triaged(number, entry, account)).isCode("access.role");
      assertThat(sheet(account, number))
          .contains("giữ bí mật")
          .doesNotContain("nhận tiền", "Lê Thị Kín", "0912345678", "Ghi nhận phân loại");
    }
    assertThat(sheet("lanhdaoq004", number))
        .contains("nhận tiền", "Lê Thị Kín", "0912345678", "Ghi nhận phân loại");
    objections.triaged(number, entry, "lanhdaoq004");
    assertThat(objections.find(number).outcome()).isEqualTo(Outcome.REFERRED);
    assertThat(sheet(CHAIR, number)).doesNotContain("nhận tiền", "Lê Thị Kín");
  }

  private String sheet(String account, String number) throws Exception {
    String page = "/publiclist/objections/" + number;
    String api = "/api" + page;
    StringBuilder seen = new StringBuilder();
    for (String address : List.of(page, api)) {
      seen.append(
          web.perform(get(address).with(SecurityMockMvcRequestPostProcessors.user(account)))
              .andExpect(status().isOk())
              .andReturn()
              .getResponse()
              .getContentAsString(StandardCharsets.UTF_8));
    }
    return seen.toString();
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
