package vn.minhbach.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.access.ByOfficer.as;
import static vn.minhbach.access.ByOfficer.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.Play;
import vn.minhbach.committee.Refusal;
import vn.minhbach.intake.CaseState;

/** Nobody objects to a list before it hangs out. */
@OfficeTest
class EarlyObjectionIT {

  private static final String WARD = "00148";

  @Autowired Objections objections;
  @Autowired Clock clock;
  @Autowired AutowireCapableBeanFactory office;

  @Test
  void an_objection_from_before_the_posting_is_refused() {
    Play play = office.createBean(Play.class);
    PostingPlay lists = office.createBean(PostingPlay.class);
    String one = play.verified(WARD, 1, true).get(0);
    String posting = lists.posted(WARD, List.of(one), 2);
    LocalDate today = LocalDate.now(clock);

    Refusal.of(() -> object(posting, one, today.minusDays(1)))
        .isCode("publiclist.receivedEarlier")
        .says("niêm yết");
    assertThat(play.state(one)).isEqualTo(CaseState.POSTED);

    object(posting, one, today);
    assertThat(play.state(one)).isEqualTo(CaseState.HALTED);
  }

  private void object(String posting, String caseNumber, LocalDate receivedOn) {
    ObjectionEntry entry = new ObjectionEntry(caseNumber, "Vẫn đi làm", Source.CITIZEN, receivedOn);
    as(user("canbo1", WARD), () -> objections.record(posting, entry));
  }
}
