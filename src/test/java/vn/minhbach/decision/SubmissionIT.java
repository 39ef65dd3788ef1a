package vn.minhbach.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Act;
import vn.minhbach.access.Role;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.RunPlay;
import vn.minhbach.shared.UnitCode;

/** What a ward may put on its list, and what its chair signs for. */
@OfficeTest
@Import(RunPlay.class)
class SubmissionIT {

  private static final String WARD = "00118";
  private static final UnitCode UNIT = new UnitCode(WARD);

  @Autowired private DossierPlay play;
  @Autowired private DossierPreparing preparing;
  @Autowired private Submission submission;
  @Autowired private Decision decision;
  @Autowired private JdbcTemplate sql;

  @Test
  void without_names_everything_of_the_ward_that_waits_is_prepared() {
    List<String> cases = play.cases(WARD, 2, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, null);
    assertThat(play.sheet(user("canbo1", WARD), dossier).lines())
        .extracting(DossierSheet.Row::caseNumber)
        .containsAll(cases);
    assertThatThrownBy(() -> play.prepared(WARD, null)).hasMessage("decision.nothingToSubmit");
    assertThatThrownBy(() -> play.prepared(WARD, List.of())).hasMessage("decision.nothingToSubmit");
  }

  @Test
  void a_case_that_does_not_wait_or_lies_elsewhere_is_not_submitted() {
    List<String> posted = play.cases(WARD, 1, CaseState.POSTED);
    assertThatThrownBy(() -> play.prepared(WARD, posted)).hasMessage("decision.notReady");
    List<String> elsewhere = play.cases("00124", 1, CaseState.TO_SUBMIT);
    assertThatThrownBy(() -> play.prepared(WARD, elsewhere)).hasMessage("access.area");
    assertThatThrownBy(
            () ->
                as(
                    user("canbo1", "00124"),
                    () -> preparing.prepare(UNIT, DossierPlay.SCHEME, posted)))
        .hasMessage("access.area");
    assertThatThrownBy(
            () ->
                as(
                    user("chutich", WARD),
                    () -> preparing.prepare(UNIT, DossierPlay.SCHEME, posted)))
        .hasMessage("access.role");
  }

  @Test
  void a_case_is_in_one_dossier_at_a_time() {
    List<String> cases = play.cases(WARD, 1, CaseState.TO_SUBMIT);
    play.prepared(WARD, cases);
    assertThatThrownBy(() -> play.prepared(WARD, cases)).hasMessage("decision.notReady");
  }

  @Test
  void an_amount_that_is_none_is_not_submitted() {
    List<String> cases = play.cases(WARD, 1, CaseState.TO_SUBMIT);
    sql.update("UPDATE intake_case SET amount = 0 WHERE case_number = ?", cases.get(0));
    assertThatThrownBy(() -> play.prepared(WARD, cases)).hasMessage("decision.unbalanced");
    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.TO_SUBMIT);
    sql.update("UPDATE intake_case SET state = 'WITHDRAWN' WHERE case_number = ?", cases.get(0));
  }

  @Test
  void whoever_verified_a_case_does_not_sign_for_it_and_the_task_stays_open() {
    List<String> cases = play.cases(WARD, 2, CaseState.TO_SUBMIT);
    play.act(cases.subList(0, 1), Act.VERIFIED, Role.wardChair, user("chutich", WARD));
    String dossier = play.prepared(WARD, cases);
    assertThatThrownBy(() -> play.signed(dossier)).hasMessage("fourEyes.SIGNED");
    assertThat(play.runs(dossier)).isTrue();
    assertThat(play.sheet(user("chutich", WARD), dossier).state()).isEqualTo(DossierState.PREPARED);
  }

  @Test
  void a_chair_signs_for_the_list_that_was_shown_and_no_other() {
    String dossier = play.prepared(WARD, play.cases(WARD, 1, CaseState.TO_SUBMIT));
    String chair = user("chutich", WARD);
    assertThatThrownBy(
            () -> as(chair, () -> submission.sign(dossier, "0".repeat(64), "1/TTr", play.today())))
        .hasMessage("decision.listChanged");
    String version = play.sheet(chair, dossier).listVersion();
    assertThatThrownBy(
            () ->
                as(
                    chair,
                    () -> submission.sign(dossier, version, "1/TTr", play.today().plusDays(1))))
        .hasMessage("decision.dateInFuture");
    as(chair, () -> submission.enter(dossier, version, "1/TTr", play.today()));
    sql.update("UPDATE decision_line SET amount = 3000000 WHERE dossier = ?", dossier);
    assertThatThrownBy(() -> as(chair, () -> decision.recordSubmission(dossier)))
        .hasMessage("decision.listChanged");
  }

  @Test
  void the_trail_of_each_person_says_for_which_list_the_chair_signed() {
    List<String> cases = play.cases(WARD, 2, CaseState.TO_SUBMIT);
    String dossier = play.prepared(WARD, cases);
    assertThat(play.leaves("case:" + cases.get(0), "CaseSubmitted")).isEmpty();
    String version = play.sheet(user("chutich", WARD), dossier).listVersion();
    play.signed(dossier);
    for (String one : cases) {
      assertThat(play.leaves("case:" + one, "CaseSubmitted"))
          .singleElement()
          .asString()
          .contains(
              "\"listVersion\":\"" + version + "\"",
              "\"dossier\":\"" + dossier + "\"",
              "\"officer\":\"" + user("chutich", WARD) + "\"",
              "\"role\":\"wardChair\"");
    }
  }

  @Test
  void nothing_entered_and_nothing_entered_by_another_is_recorded() {
    String dossier = play.prepared(WARD, play.cases(WARD, 1, CaseState.TO_SUBMIT));
    String chair = user("chutich", WARD);
    assertThatThrownBy(() -> as(chair, () -> decision.recordSubmission(dossier)))
        .hasMessage("decision.paperMissing");
    String version = play.sheet(chair, dossier).listVersion();
    as(chair, () -> submission.enter(dossier, version, "1/TTr", play.today()));
    sql.update("UPDATE decision_signature SET person = 'another' WHERE dossier = ?", dossier);
    assertThatThrownBy(() -> as(chair, () -> decision.recordSubmission(dossier)))
        .hasMessage("decision.enteredByAnother");
  }
}
