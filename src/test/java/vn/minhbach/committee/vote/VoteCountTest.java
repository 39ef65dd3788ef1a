package vn.minhbach.committee.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.committee.vote.Result.DEFERRED;
import static vn.minhbach.committee.vote.Result.NOT_PROPOSED;
import static vn.minhbach.committee.vote.Result.PROPOSED;
import static vn.minhbach.committee.vote.Vote.ABSTAIN;
import static vn.minhbach.committee.vote.Vote.AGAINST;
import static vn.minhbach.committee.vote.Vote.FOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Five seats, so four must be present; the votes of the tables are those of the members present,
 * one letter each.
 */
class VoteCountTest {

  private static final int QUORUM = new Share(2, 3).of(5);
  private static final Share HALF = new Share(1, 2);
  private static final String CASE = "00121-21-000001";

  @ParameterizedTest(name = "list {0}, recommended {1}: {2}")
  @CsvSource({
    "FFFFF, true, PROPOSED",
    "FFFAA, true, PROPOSED",
    "FF--A, true, DEFERRED",
    "FFFAA, false, NOT_PROPOSED",
    "AAAAA, true, DEFERRED",
    "AAAAA, false, DEFERRED",
    "FF--, true, DEFERRED",
    "FFF-, true, PROPOSED",
    "FFF, true, DEFERRED",
    "F..F., true, DEFERRED",
    "FFF.., true, PROPOSED"
  })
  void a_case_on_the_list_gets_what_was_recommended_if_the_list_is_adopted(
      String votes, boolean recommended, Result result) {
    Tally tally =
        count(ballots(votes, false), votes.length(), Set.of())
            .of(new CaseToVote(CASE, recommended, false));

    assertThat(tally.result()).isEqualTo(result);
  }

  @ParameterizedTest(name = "single votes {0}: {1}")
  @CsvSource({
    "FFFAA, PROPOSED",
    "AAAFF, NOT_PROPOSED",
    "FFAA-, DEFERRED",
    "FF---, DEFERRED",
    "AAA.., NOT_PROPOSED",
    "....., DEFERRED",
    "AAA, DEFERRED"
  })
  void a_case_taken_out_is_decided_by_the_votes_on_itself_alone(String votes, Result result) {
    Tally tally =
        count(ballots(votes, true), votes.length(), Set.of()).of(new CaseToVote(CASE, false, true));

    assertThat(tally.result()).isEqualTo(result);
  }

  @Test
  void a_member_who_is_out_for_a_case_counts_neither_as_present_nor_as_voting() {
    VoteCount count = count(ballots("FFFAA", false), 5, Set.of("p0"));

    assertThat(count.of(new CaseToVote(CASE, true, false)))
        .isEqualTo(new Tally(CASE, 4, 2, 2, 0, DEFERRED));
  }

  @Test
  void the_same_member_still_votes_on_every_other_case() {
    VoteCount count = count(ballots("FFFAA", false), 5, Set.of("p0"));

    assertThat(count.of(new CaseToVote("00121-21-000002", true, false)).result())
        .isEqualTo(PROPOSED);
  }

  @Test
  void two_recusals_take_a_case_below_the_quorum_and_defer_it_alone() {
    VoteCount count = count(ballots("FFFFF", false), 5, Set.of("p0", "p1"));

    assertThat(
            count.of(
                List.of(new CaseToVote(CASE, true, false), new CaseToVote("other", true, false))))
        .extracting(Tally::result)
        .containsExactly(DEFERRED, PROPOSED);
  }

  @Test
  void a_ballot_that_never_came_counts_as_an_abstention() {
    Tally tally = count(ballots("FFFA.", false), 5, Set.of()).of(new CaseToVote(CASE, true, false));

    assertThat(tally).isEqualTo(new Tally(CASE, 5, 3, 1, 1, PROPOSED));
  }

  @Test
  void a_vote_on_a_case_that_is_still_on_the_list_is_not_counted() {
    Map<String, Ballot> ballots = new HashMap<>();
    IntStream.range(0, 5)
        .forEach(i -> ballots.put("p" + i, new Ballot(FOR, Map.of(CASE, AGAINST))));

    assertThat(count(ballots, 5, Set.of()).of(new CaseToVote(CASE, true, false)).result())
        .isEqualTo(PROPOSED);
    assertThat(count(ballots, 5, Set.of()).of(new CaseToVote(CASE, true, true)).result())
        .isEqualTo(NOT_PROPOSED);
  }

  private static VoteCount count(Map<String, Ballot> ballots, int present, Set<String> out) {
    List<String> persons = IntStream.range(0, present).mapToObj(i -> "p" + i).toList();
    return new VoteCount(QUORUM, HALF, persons, ballots, Map.of(CASE, out));
  }

  /** F for, A against, - abstains, . is present and hands in no ballot. */
  private static Map<String, Ballot> ballots(String votes, boolean single) {
    Map<Character, Vote> meaning = Map.of('F', FOR, 'A', AGAINST, '-', ABSTAIN);
    Map<String, Ballot> ballots = new HashMap<>();
    for (int i = 0; i < votes.length(); i++) {
      Vote vote = meaning.get(votes.charAt(i));
      if (vote != null) {
        ballots.put(
            "p" + i, single ? new Ballot(FOR, Map.of(CASE, vote)) : new Ballot(vote, Map.of()));
      }
    }
    return ballots;
  }
}
