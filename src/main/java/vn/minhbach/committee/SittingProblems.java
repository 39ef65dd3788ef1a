package vn.minhbach.committee;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.minhbach.committee.vote.Result;
import vn.minhbach.shared.Chunks;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/** Looks once more at what the council did, from the figures alone, before money goes out. */
@Component
class SittingProblems implements Sittings {

  private final ConcludedCaseMapper mapper;
  private final CouncilRules rules;

  SittingProblems(ConcludedCaseMapper mapper, CouncilRules rules) {
    this.mapper = mapper;
    this.rules = rules;
  }

  @Override
  public Map<String, List<Finding>> problems(Collection<String> caseNumbers) {
    Map<String, ConcludedCase> last = new HashMap<>();
    for (List<String> chunk : Chunks.of(caseNumbers, Chunks.VALUES)) {
      mapper.of(chunk).forEach(row -> last.put(row.caseNumber(), row));
    }
    Map<String, List<Finding>> problems = new HashMap<>();
    for (String caseNumber : caseNumbers) {
      problem(last.get(caseNumber))
          .ifPresent(finding -> problems.put(caseNumber, List.of(finding)));
    }
    return problems;
  }

  private Optional<Finding> problem(ConcludedCase row) {
    if (row == null) {
      return Optional.of(new Finding("COUNCIL_MISSING", Outcome.REVIEW, null, null, null, null));
    }
    if (row.eligible() < row.quorum()) {
      return Optional.of(finding("COUNCIL_WITHOUT_QUORUM", row, rules.quorumBasis(row.heldOn())));
    }
    if (row.recordHash() == null) {
      return Optional.of(
          finding("COUNCIL_MINUTES_UNSIGNED", row, rules.majorityBasis(row.heldOn())));
    }
    boolean carried = rules.majority(row.heldOn()).isExceededBy(row.votesFor(), row.eligible());
    if (row.result() == Result.PROPOSED && !carried) {
      return Optional.of(
          finding("COUNCIL_WITHOUT_MAJORITY", row, rules.majorityBasis(row.heldOn())));
    }
    return Optional.empty();
  }

  private static Finding finding(String code, ConcludedCase row, String basis) {
    return new Finding(code, Outcome.REVIEW, null, row.sitting(), basis, null);
  }
}
