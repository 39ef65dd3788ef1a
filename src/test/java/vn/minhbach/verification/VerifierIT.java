package vn.minhbach.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.minhbach.OfficeTest;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.intake.CaseState;
import vn.minhbach.verification.VerificationInput.Outcome;

/** Who verifies a case, who confirms it, and under whose name it is recorded. */
@OfficeTest
class VerifierIT {

  private static final String WARD = "00652";
  private static final String TOOK_IN = "canbo1p" + WARD;
  private static final String VERIFIER = "canbo2p" + WARD;

  @Autowired private AutowireCapableBeanFactory office;
  @Autowired private JdbcTemplate sql;
  @Autowired private FourEyes fourEyes;

  private VerificationPlay play;

  @BeforeEach
  void ward() {
    play = office.createBean(VerificationPlay.class);
  }

  @Test
  void who_took_a_case_in_does_not_verify_it_on_any_way() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    play.verify(TOOK_IN, play.confirmed(one))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("fourEyes.VERIFIED"));
    play.save(TOOK_IN, play.confirmed(one))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("fourEyes.VERIFIED"));
    play.save(VERIFIER, play.confirmed(one)).andExpect(status().isOk());
    enteredBy(one, TOOK_IN);
    assertThatThrownBy(() -> play.completeTask(TOOK_IN, one))
        .hasStackTraceContaining("fourEyes.VERIFIED");
    assertThat(play.lists.state(one)).isEqualTo(CaseState.TO_VERIFY);
    assertThat(play.hand.open(one)).containsExactly("verifyCase");
  }

  @Test
  void nobody_of_another_ward_or_of_another_role_verifies() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    play.verify("canbo2p00655", play.confirmed(one)).andExpect(status().isForbidden());
    play.verify("chutichp" + WARD, play.confirmed(one)).andExpect(status().isForbidden());
    play.verify("quantritp01", play.confirmed(one)).andExpect(status().isForbidden());
    play.save("canbo2p00655", play.confirmed(one)).andExpect(status().isForbidden());
  }

  @Test
  void whoever_confirmed_is_a_neighbourhood_head_of_the_ward_and_did_so_on_a_day_that_has_come()
      throws Exception {
    String one = play.opened(WARD, 1).get(0);
    LocalDate today = play.confirmed(one).confirmedOn();
    refused(one, "totruongp00655", today, "verification.notNeighbourhoodHead");
    refused(one, VERIFIER, today, "verification.notNeighbourhoodHead");
    refused(one, "nobody", today, "verification.notNeighbourhoodHead");
    refused(one, null, today, "verification.confirmedByMissing");
    refused(one, "totruongp" + WARD, today.plusDays(1), "verification.confirmedLater");
  }

  @Test
  void what_one_officer_entered_is_never_recorded_under_another_s_name() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    play.save(VERIFIER, play.confirmed(one)).andExpect(status().isOk());
    enteredBy(one, "somebody");
    assertThatThrownBy(() -> play.completeTask(VERIFIER, one))
        .hasStackTraceContaining("verification.enteredByAnother");
    assertThat(play.lists.state(one)).isEqualTo(CaseState.TO_VERIFY);
    assertThat(play.row("verification_input", one)).containsEntry("keyed_by", "somebody");
  }

  @Test
  void what_another_officer_entered_gives_way_only_to_who_has_seen_it() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    play.save(VERIFIER, play.confirmed(one)).andExpect(status().isOk());
    enteredBy(one, "somebody");
    play.save(VERIFIER, play.input(one, Outcome.referred, "Thuộc chính sách khác"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("verification.enteredByAnother"));
    play.verify(VERIFIER, play.confirmed(one)).andExpect(status().isConflict());
    assertThat(play.row("verification_input", one)).containsEntry("outcome", "confirmed");
    VerificationInput seen = play.confirmed(one);
    VerificationInput replacing =
        new VerificationInput(
            one,
            Outcome.referred,
            seen.confirmedBy(),
            seen.confirmedOn(),
            "Khác",
            null,
            "somebody");
    play.save(VERIFIER, replacing).andExpect(status().isOk());
    play.completeTask(VERIFIER, one);
    assertThat(play.row("verification_record", one)).containsEntry("verified_by", VERIFIER);
  }

  @Test
  void who_keys_it_in_does_not_confirm_it_and_who_confirmed_it_does_not_judge_it()
      throws Exception {
    List<String> cases = play.opened(WARD, 2);
    String head = "totruongp" + WARD;
    play.secondAccount("haivaip" + WARD, VERIFIER, "neighbourhoodHead", WARD);
    LocalDate today = play.confirmed(cases.get(0)).confirmedOn();
    refused(cases.get(0), "haivaip" + WARD, today, "verification.confirmedBySelf");
    play.verify(VERIFIER, play.confirmed(cases.get(0))).andExpect(status().isOk());
    for (Act act : List.of(Act.VERIFIED, Act.VOTED, Act.SIGNED, Act.DECIDED)) {
      assertThat(fourEyes.excluded(cases, act, head))
          .as(act.name())
          .isEqualTo(Map.of(cases.get(0), Act.CONFIRMED));
    }
  }

  @Test
  void the_head_who_took_a_case_in_does_not_confirm_it() throws Exception {
    String one = play.opened(WARD, 1).get(0);
    sql.update(
        "INSERT INTO access_involvement (case_number, person, act, done_at) VALUES (?, ?, 'TOOK_IN', 0)",
        one,
        "totruongp" + WARD);
    play.save(VERIFIER, play.confirmed(one))
        .andExpect(jsonPath("$.code").value("fourEyes.CONFIRMED"));
    play.verify(VERIFIER, play.confirmed(one))
        .andExpect(jsonPath("$.code").value("fourEyes.CONFIRMED"));
    assertThat(play.lists.state(one)).isEqualTo(CaseState.TO_VERIFY);
  }

  private void enteredBy(String caseNumber, String officer) {
    sql.update(
        "UPDATE verification_input SET keyed_by = ? WHERE case_number = ?", officer, caseNumber);
  }

  private void refused(String caseNumber, String head, LocalDate on, String code) throws Exception {
    VerificationInput input =
        new VerificationInput(caseNumber, Outcome.confirmed, head, on, "", List.of(), null);
    play.verify(VERIFIER, input)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value(code));
    assertThat(play.lists.state(caseNumber)).isEqualTo(CaseState.TO_VERIFY);
  }
}
