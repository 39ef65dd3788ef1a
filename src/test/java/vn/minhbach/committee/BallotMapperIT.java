package vn.minhbach.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.minhbach.OfficeTest;
import vn.minhbach.committee.vote.Vote;

@OfficeTest
@Transactional
class BallotMapperIT {

  private static final String SITTING = "00999-H21-0001";

  @Autowired SittingMapper sittings;
  @Autowired BallotMapper ballots;

  @BeforeEach
  void call_a_sitting() {
    sittings.insert(
        new Sitting(
            SITTING,
            "00999",
            "s",
            LocalDate.of(2021, 8, 17),
            "x",
            SittingState.OPEN,
            "v".repeat(64),
            1,
            "a",
            "p0",
            null,
            null,
            null,
            null),
        1);
  }

  @Test
  void a_ballot_that_is_written_again_replaces_the_first() {
    ballots.save(SITTING, row("an", Vote.FOR));
    ballots.save(SITTING, row("an", Vote.AGAINST));

    assertThat(ballots.of(SITTING)).containsExactly(row("an", Vote.AGAINST));
  }

  @Test
  void one_person_has_one_ballot_whatever_the_account() {
    ballots.save(SITTING, row("an", Vote.FOR));
    ballots.save(SITTING, row("an2", Vote.AGAINST));

    assertThat(ballots.of(SITTING)).containsExactly(row("an", Vote.AGAINST));
  }

  @Test
  void a_ballot_is_cast_at_a_time_and_not_before() {
    ballots.save(SITTING, row("an", Vote.FOR));
    assertThat(ballots.of(SITTING).get(0).isCast()).isFalse();

    ballots.cast(SITTING, "p1", 17);

    assertThat(ballots.of(SITTING).get(0).castAt()).isEqualTo(17);
  }

  @Test
  void single_votes_belong_to_their_ballot() {
    ballots.save(SITTING, row("an", Vote.FOR));
    BallotMapper.Single single = new BallotMapper.Single("p1", "00999-21-000001", Vote.ABSTAIN);
    ballots.insertSingles(SITTING, List.of(single));
    assertThat(ballots.singles(SITTING)).containsExactly(single);

    ballots.deleteSingles(SITTING, "p1");
    assertThat(ballots.singles(SITTING)).isEmpty();
  }

  @Test
  void serial_numbers_of_a_ward_and_year_have_no_gaps() {
    sittings.countUp("00999", 2021);
    sittings.countUp("00999", 2021);
    sittings.countUp("00999", 2022);

    assertThat(sittings.serial("00999", 2021)).isEqualTo(2);
    assertThat(sittings.serial("00999", 2022)).isEqualTo(1);
  }

  private static BallotMapper.Row row(String member, Vote vote) {
    return new BallotMapper.Row("p1", member, vote, "v".repeat(64), null);
  }
}
