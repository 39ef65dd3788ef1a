package vn.minhbach.committee.vote;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the votes of a sitting, case by case and in memory: whoever is out for a case counts for
 * it neither as present nor as voting. A ballot that never came counts as an abstention of somebody
 * present, so silence never adopts anything.
 *
 * <p>A case on the list gets what was recommended if the list is adopted. A case taken out is voted
 * on itself: a majority for it proposes it, a majority against it does not propose it. Anything
 * else defers it.
 */
public final class VoteCount {

  private final int quorum;
  private final Share majority;
  private final Collection<String> present;
  private final Map<String, Ballot> ballots;
  private final Map<String, Set<String>> out;

  /**
   * @param quorum members that must be eligible and present, for each case
   * @param majority share of the eligible that the votes must exceed
   * @param present persons of the members present
   * @param ballots by person
   * @param out persons who are out for a case, by case number
   */
  public VoteCount(
      int quorum,
      Share majority,
      Collection<String> present,
      Map<String, Ballot> ballots,
      Map<String, Set<String>> out) {
    this.quorum = quorum;
    this.majority = majority;
    this.present = present;
    this.ballots = ballots;
    this.out = out;
  }

  public List<Tally> of(Collection<CaseToVote> cases) {
    return cases.stream().map(this::of).toList();
  }

  Tally of(CaseToVote item) {
    Set<String> recused = out.getOrDefault(item.caseNumber(), Set.of());
    List<String> eligible = present.stream().filter(person -> !recused.contains(person)).toList();
    int inFavour = votes(item, eligible, Vote.FOR);
    int against = votes(item, eligible, Vote.AGAINST);
    Result result = result(item, eligible.size(), inFavour, against);
    return new Tally(
        item.caseNumber(),
        eligible.size(),
        inFavour,
        against,
        eligible.size() - inFavour - against,
        result);
  }

  private int votes(CaseToVote item, List<String> eligible, Vote vote) {
    return (int)
        eligible.stream()
            .filter(ballots::containsKey)
            .filter(p -> ballots.get(p).on(item) == vote)
            .count();
  }

  private Result result(CaseToVote item, int eligible, int inFavour, int against) {
    if (eligible < quorum) {
      return Result.DEFERRED;
    }
    if (majority.isExceededBy(inFavour, eligible)) {
      return item.takenOut() || item.recommended() ? Result.PROPOSED : Result.NOT_PROPOSED;
    }
    boolean refusedSingly = item.takenOut() && majority.isExceededBy(against, eligible);
    return refusedSingly ? Result.NOT_PROPOSED : Result.DEFERRED;
  }
}
