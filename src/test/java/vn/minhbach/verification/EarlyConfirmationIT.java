package vn.minhbach.verification;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.WardRows;

/** Nobody confirms what is not handed in yet. */
@OfficeTest
class EarlyConfirmationIT {

  private static final String WARD = "00019";

  @Autowired private AutowireCapableBeanFactory office;

  private VerificationPlay play;

  @BeforeEach
  void ward() {
    play = office.createBean(VerificationPlay.class);
  }

  @Test
  void nothing_was_confirmed_before_the_list_came_in() throws Exception {
    String caseNumber = opened();

    play.verify("canbo2p" + WARD, confirmedOn(caseNumber, WardRows.RECEIVED.minusDays(1)))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("verification.confirmedEarlier"));

    play.verify("canbo2p" + WARD, confirmedOn(caseNumber, WardRows.RECEIVED))
        .andExpect(status().isOk());
  }

  private String opened() throws Exception {
    long list = play.lists.list(WARD);
    play.lists.rows(list, 1);
    return play.opened(list, WARD).get(0);
  }

  private static VerificationInput confirmedOn(String caseNumber, LocalDate day) {
    return new VerificationInput(
        caseNumber,
        VerificationInput.Outcome.confirmed,
        "totruongp" + WARD,
        day,
        "",
        List.of(),
        null);
  }
}
