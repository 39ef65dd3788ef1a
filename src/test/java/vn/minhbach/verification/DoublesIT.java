package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.audit.Leaves;
import vn.minhbach.intake.WardRows;
import vn.minhbach.registry.Persons;
import vn.minhbach.shared.RowReference;
import vn.minhbach.verification.Resolution.Verdict;
import vn.minhbach.verification.VerificationInput.Outcome;

/** What officers decide about people who may be one. */
@OfficeTest
class DoublesIT {

  private static final String WARD = "00658";
  private static final String VERIFIER = "canbo2p" + WARD;

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private Persons persons;
  @Autowired private JdbcTemplate sql;

  private VerificationPlay play;
  private long list;
  private RowReference first;

  @BeforeEach
  void firstApplication() {
    play = office.createBean(VerificationPlay.class);
    list = play.lists.list(WARD);
    first = play.lists.row(list, WardRows.number(), "Trần Văn Cường");
  }

  @Test
  void a_possible_double_that_is_confirmed_is_one_person_from_now_on() throws Exception {
    play.lists.row(list, WardRows.number(), "Trần Văn Cường", WardRows.possibleDoubleOf(first));
    List<String> cases = play.opened(list, WARD);
    assertThat(person(cases.get(0))).isNotEqualTo(person(cases.get(1)));
    decide(cases.get(1), "POSSIBLE_DUPLICATE", Verdict.CONFIRMED);
    assertThat(standsFor(cases.get(1))).isEqualTo(person(cases.get(0)));
    assertThat(standsFor(cases.get(0))).isEqualTo(person(cases.get(0)));
    assertThat(decided(cases.get(1)))
        .contains("\"same\":true", "\"earlier\":" + person(cases.get(0)));
  }

  @Test
  void a_possible_double_that_is_cleared_stays_two_people_and_that_is_told() throws Exception {
    play.lists.row(list, WardRows.number(), "Trần Văn Cường", WardRows.possibleDoubleOf(first));
    List<String> cases = play.opened(list, WARD);
    decide(cases.get(1), "POSSIBLE_DUPLICATE", Verdict.CLEARED);
    assertThat(standsFor(cases.get(1))).isEqualTo(person(cases.get(1)));
    assertThat(decided(cases.get(1))).contains("\"same\":false");
  }

  @Test
  void a_sure_double_whom_the_registry_knows_as_another_is_joined_too() throws Exception {
    play.lists.row(list, WardRows.number(), "Trần Văn Cương", WardRows.doubleOf(first));
    List<String> cases = play.opened(list, WARD);
    decide(cases.get(1), "DUPLICATE", Verdict.CONFIRMED);
    assertThat(standsFor(cases.get(1))).isEqualTo(person(cases.get(0)));
  }

  @Test
  void a_sure_double_that_is_cleared_stays_one_person_who_is_paid_once() throws Exception {
    play.lists.row(list, WardRows.number(), "Trần Văn Cương", WardRows.doubleOf(first));
    List<String> cases = play.opened(list, WARD);
    decide(cases.get(1), "DUPLICATE", Verdict.CLEARED);
    assertThat(standsFor(cases.get(1))).isEqualTo(person(cases.get(0)));
    assertThat(decided(cases.get(1))).contains("\"same\":true", "\"officer\":\"system\"");
  }

  @Test
  void what_is_decided_about_a_row_that_is_no_case_yet_holds_when_it_becomes_one()
      throws Exception {
    long later = play.lists.list(WARD);
    play.lists.row(later, WardRows.number(), "Trần Văn Cường", WardRows.possibleDoubleOf(first));
    List<String> second = play.opened(later, WARD);
    decide(second.get(0), "POSSIBLE_DUPLICATE", Verdict.CONFIRMED);
    List<String> cases = play.opened(list, WARD);
    assertThat(standsFor(second.get(0))).isEqualTo(standsFor(cases.get(0)));
  }

  @Test
  void of_three_who_are_one_all_stand_for_the_first() throws Exception {
    RowReference second =
        play.lists.row(list, WardRows.number(), "Trần Văn Cường", WardRows.possibleDoubleOf(first));
    play.lists.row(list, WardRows.number(), "Trần Văn Cường", WardRows.possibleDoubleOf(second));
    List<String> cases = play.opened(list, WARD);
    decide(cases.get(2), "POSSIBLE_DUPLICATE", Verdict.CONFIRMED);
    assertThat(standsFor(cases.get(2))).isEqualTo(person(cases.get(1)));
    decide(cases.get(1), "POSSIBLE_DUPLICATE", Verdict.CONFIRMED);
    assertThat(standsFor(cases.get(1))).isEqualTo(person(cases.get(0)));
    assertThat(standsFor(cases.get(2))).isEqualTo(person(cases.get(0)));
  }

  @Test
  void
      who_applies_again_under_a_known_number_is_the_same_person_unless_name_and_birth_speak_against_it()
          throws Exception {
    String number = WardRows.number();
    play.lists.row(list, number, "Lê Thị Dung");
    play.lists.row(list, number, "LÊ THỊ DUNG");
    List<String> cases = play.opened(list, WARD);
    assertThat(person(cases.get(2))).isEqualTo(person(cases.get(1)));
    long later = play.lists.list(WARD);
    RowReference stranger = play.lists.row(later, number, "Phạm Văn Giang");
    sql.update(
        "UPDATE intake_row SET birth_date = '1961-02-03' WHERE list_id = ? AND sheet_row = ?",
        later,
        stranger.row());
    play.lists.row(later, number, "Lê Thị Dung");
    List<String> again = play.opened(later, WARD);
    assertThat(person(again.get(0))).isNotEqualTo(person(cases.get(1)));
    assertThat(person(again.get(1))).isEqualTo(person(cases.get(1)));
  }

  private void decide(String caseNumber, String code, Verdict decision) throws Exception {
    Outcome outcome = decision == Verdict.CONFIRMED ? Outcome.notConfirmed : Outcome.confirmed;
    play.verify(
            VERIFIER, play.input(caseNumber, outcome, "", VerificationPlay.word(code, decision)))
        .andExpect(status().isOk());
  }

  private long person(String caseNumber) {
    return sql.queryForObject(
        "SELECT person FROM intake_case WHERE case_number = ?", Long.class, caseNumber);
  }

  private long standsFor(String caseNumber) {
    return persons.standingFor(List.of(person(caseNumber))).get(person(caseNumber));
  }

  private String decided(String caseNumber) {
    return new Leaves(sql).last("person:" + person(caseNumber));
  }
}
