package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.OfficeTest;
import vn.minhbach.intake.CaseState;

/** A list that is longer than one statement takes. */
@OfficeTest
class LongListIT {

  @Autowired LineMapper lines;

  @Autowired AutowireCapableBeanFactory office;

  private Play play;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
  }

  @Test
  void a_list_of_a_thousand_cases_goes_through_a_sitting() {
    List<String> cases = play.verified("00133", SittingRequest.MAX_CASES, true);

    String sitting = play.concluded("00133", cases);

    assertThat(lines.tallies(sitting)).hasSize(1000).allMatch(tally -> tally.inFavour() == 5);
    assertThat(play.states(cases).values()).containsOnly(CaseState.PROPOSED);
  }
}
