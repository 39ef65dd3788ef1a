package vn.minhbach.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Act;
import vn.minhbach.access.Role;
import vn.minhbach.decision.list.DecisionEntry;
import vn.minhbach.decision.list.LineOpinion;
import vn.minhbach.decision.list.LineRuling;
import vn.minhbach.decision.list.Opinion;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.RunPlay;
import vn.minhbach.shared.Sum;

/**
 * Dossiers of one ward as the district appraises and decides them, in the real engine and database.
 */
@OfficeTest
@Import(RunPlay.class)
class DossierIT {

  private static final String WARD = "00118";

  @Autowired private DossierPlay play;
  @Autowired private Appraisal appraisal;
  @Autowired private Deciding deciding;
  @Autowired private Decision decision;
  @Autowired private JdbcTemplate sql;

  @Test
  void a_list_is_prepared_signed_appraised_and_decided_line_by_line() {
    List<String> cases = new ArrayList<>(play.cases(WARD, 4, CaseState.TO_SUBMIT));
    cases.addAll(play.cases(WARD, 1, CaseState.NOT_PROPOSED));
    String dossier = play.prepared(WARD, cases);
    assertThat(dossier).matches("00118-T21-\\d{4}");
    assertThat(play.states(cases)).containsOnly(CaseState.IN_DOSSIER);
    play.signed(dossier);
    play.appraised(dossier, new LineOpinion(cases.get(1), Opinion.disagree, "Đang đóng BHXH"));
    play.decided(
        dossier,
        List.of(new LineRuling(cases.get(4), "Có xác nhận bổ sung", null)),
        List.of(new LineRuling(cases.get(1), "Còn hợp đồng lao động", DossierPlay.ARTICLE)),
        List.of(new LineRuling(cases.get(2), "Thiếu xác nhận cư trú", null)));

    assertThat(play.states(cases))
        .containsExactly(
            CaseState.APPROVED,
            CaseState.REFUSED,
            CaseState.TO_VERIFY,
            CaseState.APPROVED,
            CaseState.APPROVED);
    assertThat(play.told("decision.made"))
        .containsEntry(cases.get(0), "approved")
        .containsEntry(cases.get(1), "refused")
        .containsEntry(cases.get(2), "sentBack");
    DossierSheet sheet = play.sheet("lanhdaoq004", dossier);
    assertThat(sheet.state()).isEqualTo(DossierState.DECIDED);
    assertThat(sheet.totals().approved()).isEqualTo(new Sum(3, 4_500_000));
    assertThat(sheet.totals().balanced()).isTrue();
    assertThat(sheet.decision().number()).isEqualTo(DossierPlay.paper(dossier));
    assertThat(play.runs(dossier)).isFalse();
  }

  @Test
  void every_step_stands_in_the_trails_of_dossier_and_case() {
    List<String> cases = play.cases(WARD, 3, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);
    play.appraised(dossier, new LineOpinion(cases.get(2), Opinion.sendBack, "Thiếu giấy tờ"));
    play.decided(
        dossier, new LineRuling(cases.get(1), "Không đúng đối tượng", DossierPlay.ARTICLE));
    assertThat(play.facts("dossier:" + dossier))
        .containsExactly(
            "DossierPrepared", "SubmissionSigned", "DossierAppraised", "DossierDecided");
    assertThat(play.facts("case:" + cases.get(0)))
        .startsWith("CaseInDossier", "CaseSubmitted", "CaseApproved");
    assertThat(play.facts("case:" + cases.get(1)))
        .containsExactly("CaseInDossier", "CaseSubmitted", "CaseRefused");
    assertThat(play.facts("case:" + cases.get(2)))
        .containsExactly("CaseInDossier", "CaseSubmitted", "CaseSentBack");
  }

  @Test
  void lines_sent_back_by_the_labour_office_leave_at_once() {
    List<String> cases = play.cases(WARD, 2, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);
    play.appraised(dossier, new LineOpinion(cases.get(0), Opinion.sendBack, "Thiếu giấy tờ"));
    assertThat(play.states(cases)).containsExactly(CaseState.TO_VERIFY, CaseState.IN_DOSSIER);
    assertThat(play.told("decision.made"))
        .containsEntry(cases.get(0), "sentBack")
        .doesNotContainKey(cases.get(1));
    play.decided(dossier);
    assertThat(play.sheet("lanhdaoq004", dossier).totals().sentBack())
        .isEqualTo(new Sum(1, 1_500_000));
  }

  @Test
  void a_dossier_of_which_every_line_is_sent_back_is_closed() {
    List<String> cases = play.cases(WARD, 2, CaseState.NOT_PROPOSED);
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);
    play.appraised(
        dossier,
        new LineOpinion(cases.get(0), Opinion.sendBack, "Thiếu giấy tờ"),
        new LineOpinion(cases.get(1), Opinion.sendBack, "Thiếu giấy tờ"));
    assertThat(play.sheet("laodong1q004", dossier).state()).isEqualTo(DossierState.RETURNED);
    assertThat(play.runs(dossier)).isFalse();
    assertThat(play.states(cases)).containsOnly(CaseState.TO_VERIFY);
  }

  @Test
  void every_line_needs_an_opinion_and_a_word_against_needs_a_reason() {
    List<String> cases = play.cases(WARD, 2, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);
    LineOpinion silent = new LineOpinion(cases.get(0), Opinion.disagree, " ");
    assertThatThrownBy(
            () -> as("laodong1q004", () -> appraisal.enter(dossier, List.of(silent), false)))
        .hasMessage("decision.remarkMissing");
    LineOpinion agreed = new LineOpinion(cases.get(0), Opinion.agree, null);
    assertThatThrownBy(
            () -> as("laodong1q004", () -> appraisal.appraise(dossier, List.of(agreed), false)))
        .hasRootCauseMessage("decision.opinionMissing");
    assertThatThrownBy(
            () ->
                as("laodong1q004", () -> appraisal.enter(dossier, List.of(agreed, agreed), false)))
        .hasMessage("decision.namedTwice");
    as("laodong1q004", () -> appraisal.enter(dossier, List.of(agreed), true));
    assertThat(play.sheet("laodong1q004", dossier).lines())
        .extracting(DossierSheet.Row::opinion)
        .containsOnly(Opinion.agree);
  }

  @Test
  void whoever_appraised_does_not_decide() {
    List<String> cases = play.cases(WARD, 1, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);
    play.act(cases, Act.APPRAISED, Role.labourOfficer, "lanhdaoq004");
    play.appraised(dossier);
    assertThatThrownBy(() -> play.decided(dossier)).hasMessage("fourEyes.DECIDED");
  }

  @Test
  void whoever_enters_opinions_completes_the_appraisal() {
    List<String> cases = play.cases(WARD, 2, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);
    as("laodong1q004", () -> appraisal.enter(dossier, List.of(agreed(cases.get(0))), false));
    assertThatThrownBy(() -> appraised("laodong2q004", dossier, agreed(cases.get(1))))
        .hasRootCauseMessage("decision.opinionByAnother");
    assertThat(play.runs(dossier)).isTrue();
    appraised("laodong2q004", dossier, agreed(cases.get(0)), agreed(cases.get(1)));
    assertThat(play.sheet("laodong1q004", dossier).state()).isEqualTo(DossierState.APPRAISED);
  }

  @Test
  void a_disputed_line_is_not_approved_silently_and_a_decision_is_not_older_than_its_submission() {
    List<String> cases = play.cases(WARD, 1, CaseState.NOT_PROPOSED);
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);
    play.appraised(dossier);
    assertThatThrownBy(() -> play.decided(dossier)).hasMessage("decision.notSilently");
    DecisionEntry early =
        new DecisionEntry(
            play.sheet("lanhdaoq004", dossier).listVersion(),
            "1/QĐ",
            play.today().minusDays(1),
            null,
            null,
            null,
            null);
    assertThatThrownBy(() -> as("lanhdaoq004", () -> deciding.decide(dossier, early)))
        .hasMessage("decision.dateTooEarly");
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.IN_DOSSIER);
  }

  @Test
  void a_line_that_is_lost_stops_the_decision() {
    List<String> cases = play.cases(WARD, 3, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    play.signed(dossier);
    play.appraised(dossier);
    sql.update(
        "DELETE FROM decision_line WHERE dossier = ? AND case_number = ?", dossier, cases.get(2));
    assertThatThrownBy(() -> play.decided(dossier)).hasRootCauseMessage("decision.unbalanced");
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.IN_DOSSIER);
  }

  @Test
  void an_overdue_appraisal_is_told_by_the_machine_and_changes_nothing() {
    String dossier = play.prepared(WARD, play.cases(WARD, 1, CaseState.TO_SUBMIT));
    decision.recordOverdue(dossier);
    assertThat(play.facts("dossier:" + dossier))
        .containsExactly("DossierPrepared", "AppraisalOverdue");
  }

  private void appraised(String user, String dossier, LineOpinion... opinions) {
    as(user, () -> appraisal.appraise(dossier, List.of(opinions), false));
  }

  private static LineOpinion agreed(String caseNumber) {
    return new LineOpinion(caseNumber, Opinion.agree, null);
  }
}
