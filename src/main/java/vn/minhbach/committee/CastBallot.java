package vn.minhbach.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.minhbach.committee.vote.Vote;

/**
 * A member's ballot as handed in.
 *
 * @param exceptions one vote for each case that was taken out of the list and for which the member
 *     is not out
 * @param listVersion the version of the list that the member saw
 */
record CastBallot(
    @NotNull Vote list, @Valid List<SingleVote> exceptions, @NotBlank String listVersion) {

  /** A vote on one case. */
  record SingleVote(@NotBlank String caseNumber, @NotNull Vote vote) {}

  CastBallot {
    exceptions = exceptions == null ? List.of() : exceptions;
  }

  /** The votes by case; of two for one case the last counts. */
  Map<String, Vote> singles() {
    return exceptions.stream()
        .collect(Collectors.toMap(SingleVote::caseNumber, SingleVote::vote, (a, b) -> b));
  }
}
