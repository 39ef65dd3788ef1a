package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.CaseState;

/** Sittings of one ward as its council plays them, in the real engine and database. */
@OfficeTest
class CommitteeIT {

  private static final String WARD = "00115";

  @Autowired Sittings sittings;

  @Autowired AutowireCapableBeanFactory office;

  private Play play;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
  }

  @Test
  void a_sitting_moves_every_case_and_tells_its_process() {
    List<String> cases = play.verified(WARD, 3, true);

    String sitting = play.concluded(WARD, cases);

    assertThat(play.states(cases).values()).containsOnly(CaseState.PROPOSED);
    assertThat(cases).allMatch(c -> play.isTold(c, "committee.concluded", "proposed"));
    assertThat(play.process(sitting)).isNull();
    assertThat(sittings.problems(cases)).isEmpty();
  }

  @Test
  void the_trail_tells_the_sitting_and_each_case_step_by_step() {
    List<String> cases = play.verified(WARD, 2, true);

    String sitting = play.concluded(WARD, cases);

    assertThat(play.facts("sitting:" + sitting))
        .containsExactly(
            "SittingCalled",
            "AttendanceRecorded",
            "VoteCast",
            "VoteCast",
            "VoteCast",
            "VoteCast",
            "VoteCast",
            "VotesCounted",
            "MinutesWritten",
            "MinutesSigned",
            "SittingConcluded");
    assertThat(play.facts("case:" + cases.get(0))).startsWith("CaseInSitting", "CaseProposed");
  }

  @Test
  void a_case_that_verification_does_not_recommend_is_not_proposed_when_the_list_is_adopted() {
    List<String> cases = play.verified(WARD, 1, false);

    play.concluded(WARD, cases);

    assertThat(play.state(cases.get(0))).isEqualTo(CaseState.NOT_PROPOSED);
    assertThat(play.isTold(cases.get(0), "committee.concluded", "notProposed")).isTrue();
  }

  @Test
  void without_a_quorum_the_sitting_is_adjourned_and_its_cases_wait_for_another() {
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = play.call(WARD, cases);

    play.attend(sitting, "uyvien1", "uyvien2", "chutichhd");

    assertThat(play.states(cases).values()).containsOnly(CaseState.VERIFIED);
    assertThat(play.process(sitting)).isNull();
    assertThat(cases).noneMatch(c -> play.isTold(c, "committee.concluded", "proposed"));
    assertThat(play.facts("sitting:" + sitting)).endsWith("AttendanceRecorded", "SittingAdjourned");
  }

  @Test
  void without_a_chair_the_sitting_is_adjourned_however_many_came() {
    String sitting = play.call(WARD, play.verified(WARD, 1, true));

    play.attend(sitting, "uyvien1", "uyvien2", "uyvien3", "uyvien4", "uyvien5");

    assertThat(play.process(sitting)).isNull();
  }
}
