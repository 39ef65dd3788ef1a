package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.minhbach.AtOnce;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.vote.Vote;
import vn.minhbach.intake.CaseState;

/** All members vote at the same moment: each vote is counted once and the sitting goes on once. */
@OfficeTest
class ParallelVotesIT {

  private static final String WARD = "00130";
  private static final String[] SIX = {
    "uyvien1", "uyvien2", "uyvien3", "uyvien4", "uyvien5", "chutichhd"
  };

  @Autowired SittingMapper sittings;
  @Autowired BallotMapper ballots;

  @Autowired AutowireCapableBeanFactory office;

  private Play play;

  @BeforeEach
  void open_the_office() {
    play = office.createBean(Play.class);
  }

  @Test
  void votes_at_the_same_moment_are_all_counted() throws Exception {
    List<String> cases = play.verified(WARD, 2, true);
    String sitting = play.call(WARD, cases);
    play.attend(sitting, SIX);

    atOnce(sitting);

    assertThat(ballots.of(sitting)).hasSize(6).allMatch(BallotMapper.Row::isCast);
    assertThat(sittings.find(sitting).orElseThrow().state()).isEqualTo(SittingState.COUNTED);
    assertThat(play.facts("sitting:" + sitting)).filteredOn("VoteCast"::equals).hasSize(6);
    assertThat(play.facts("sitting:" + sitting)).filteredOn("VotesCounted"::equals).hasSize(1);
    play.sign(sitting);
    assertThat(play.states(cases).values()).containsOnly(CaseState.PROPOSED);
  }

  private void atOnce(String sitting) throws Exception {
    List<Callable<Void>> votes = new ArrayList<>();
    for (String name : SIX) {
      votes.add(
          () -> {
            play.vote(sitting, name, Vote.FOR, Map.of());
            return null;
          });
    }
    AtOnce.call(votes);
  }
}
