package vn.minhbach.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;
import vn.minhbach.verification.Resolution.Verdict;

/**
 * Holds what an officer recorded against what the machine found: every finding is confirmed or
 * cleared with a reason, and the outcome fits them. The machine's findings bind nobody, but none
 * may be passed over.
 */
record Assessment(VerificationInput input, List<Finding> findings) {

  /** What is wrong with the input, as the code of a refusal. */
  Optional<String> problem() {
    if (input.outcome() == VerificationInput.Outcome.confirmed
        || input.outcome() == VerificationInput.Outcome.notConfirmed) {
      if (input.confirmedBy() == null) {
        return Optional.of("verification.confirmedByMissing");
      }
      if (resolved().size() < findings.size()) {
        return Optional.of("verification.findingOpen");
      }
    }
    return switch (input.outcome()) {
      case confirmed ->
          hasConfirmed(Outcome.INELIGIBLE)
              ? Optional.of("verification.findingContradicts")
              : Optional.empty();
      case notConfirmed ->
          !hasConfirmed(null) && input.reason().isEmpty()
              ? Optional.of("verification.reasonMissing")
              : Optional.empty();
      case withdrawn, referred ->
          input.reason().isEmpty() ? Optional.of("verification.reasonMissing") : Optional.empty();
    };
  }

  private Optional<Resolution> resolutionOf(int number) {
    List<Resolution> ofCode =
        input.resolutions().stream()
            .filter(r -> r.code().equals(findings.get(number).code()))
            .toList();
    return ofCode.stream()
        .filter(r -> r.finding() != null && r.finding() == number)
        .findFirst()
        .or(() -> ofCode.stream().filter(r -> r.finding() == null).findFirst());
  }

  /** The findings that the officer decided so, with the words of the decision. */
  List<Resolved> resolved() {
    List<Resolved> resolved = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      int number = i;
      resolutionOf(i)
          .ifPresent(r -> resolved.add(new Resolved(input.caseNumber(), number, finding, r)));
    }
    return resolved;
  }

  /** Codes of the findings that the officer decided so, each once. */
  List<String> codes(Verdict decision) {
    return resolved().stream()
        .filter(r -> r.resolution().decision() == decision)
        .map(r -> r.finding().code())
        .distinct()
        .toList();
  }

  /** The articles of the findings that were decided, or this one where none speaks of the case. */
  String legalBasis(String otherwise) {
    String articles =
        resolved().stream()
            .map(r -> r.finding().legalBasis())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; "));
    return articles.isEmpty() ? otherwise : articles;
  }

  private boolean hasConfirmed(Outcome kind) {
    return resolved().stream()
        .anyMatch(
            r ->
                r.resolution().decision() == Verdict.CONFIRMED
                    && (kind == null || r.finding().outcome() == kind));
  }
}
