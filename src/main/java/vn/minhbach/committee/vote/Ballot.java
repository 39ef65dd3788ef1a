package vn.minhbach.committee.vote;

import java.util.Map;

/**
 * One member's vote on the whole list, and on each case that was taken out of it.
 *
 * @param singles by case number; a case that is missing here was not voted on
 */
public record Ballot(Vote list, Map<String, Vote> singles) {

  /**
   * The vote for one case: the single one if it was taken out, else that for the list; abstention
   * where there is none.
   */
  Vote on(CaseToVote item) {
    return item.takenOut() ? singles.getOrDefault(item.caseNumber(), Vote.ABSTAIN) : list;
  }
}
