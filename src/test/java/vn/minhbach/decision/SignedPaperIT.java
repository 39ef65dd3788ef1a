package vn.minhbach.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.decision.list.DecisionEntry;
import vn.minhbach.intake.CaseState;
import vn.minhbach.payout.RunPlay;

/** Number and date of the papers that a ward chair and the district's leader sign. */
@OfficeTest
@Import(RunPlay.class)
class SignedPaperIT {

  private static final String WARD = "00118";
  private static final String LEADER = "lanhdaoq004";

  @Autowired private DossierPlay play;
  @Autowired private Submission submission;
  @Autowired private Deciding deciding;
  @Autowired private JdbcTemplate sql;

  @Test
  void a_submission_is_not_signed_before_its_list_was_prepared() {
    String dossier = prepared(3);
    assertThatThrownBy(() -> sign(dossier, play.today().minusDays(4)))
        .hasMessage("decision.dateTooEarly");
    assertThatThrownBy(() -> sign(dossier, play.today().plusDays(1)))
        .hasMessage("decision.dateInFuture");
    sign(dossier, play.today().minusDays(3));
    assertThat(play.sheet(LEADER, dossier).state()).isEqualTo(DossierState.SUBMITTED);
  }

  @Test
  void a_decision_is_not_signed_before_the_labour_office_appraised() {
    String dossier = prepared(3);
    sign(dossier, play.today().minusDays(3));
    play.appraised(dossier);
    assertThatThrownBy(() -> decide(dossier, DossierPlay.paper(dossier), play.today().minusDays(1)))
        .hasMessage("decision.dateTooEarly");
    decide(dossier, DossierPlay.paper(dossier), play.today());
    assertThat(play.sheet(LEADER, dossier).state()).isEqualTo(DossierState.DECIDED);
  }

  @Test
  void a_district_gives_a_number_to_one_decision_of_a_year() {
    String first = appraised();
    String second = appraised();
    decide(first, "88/QĐ-UBND", play.today());
    assertThatThrownBy(() -> decide(second, " 88/QĐ- UBND", play.today()))
        .hasMessage("decision.numberTaken");
    assertThat(play.sheet(LEADER, second).decision()).isNull();
    decide(second, "89/QĐ-UBND", play.today());
    assertThat(play.sheet(LEADER, second).decision().number()).isEqualTo("89/QĐ-UBND");
  }

  private String appraised() {
    String dossier = prepared(0);
    play.signed(dossier);
    play.appraised(dossier);
    return dossier;
  }

  private String prepared(int daysAgo) {
    String dossier = play.prepared(WARD, play.cases(WARD, 1, CaseState.TO_SUBMIT));
    sql.update(
        "UPDATE decision_dossier SET prepared_at = prepared_at - ? WHERE number = ?",
        ChronoUnit.DAYS.getDuration().multipliedBy(daysAgo).toMillis() * 1000,
        dossier);
    return dossier;
  }

  private void sign(String dossier, LocalDate signedOn) {
    String chair = user("chutich", WARD);
    String version = play.sheet(chair, dossier).listVersion();
    as(chair, () -> submission.sign(dossier, version, "12/TTr-UBND", signedOn));
  }

  private void decide(String dossier, String number, LocalDate decidedOn) {
    String version = play.sheet(LEADER, dossier).listVersion();
    DecisionEntry entry =
        new DecisionEntry(version, number, decidedOn, null, null, null, "approve");
    as(LEADER, () -> deciding.decide(dossier, entry));
  }
}
