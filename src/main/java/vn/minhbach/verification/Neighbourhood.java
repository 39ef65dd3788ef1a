package vn.minhbach.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.shared.CaseNumber;

/**
 * Knows whether a confirmation can have been given: by a neighbourhood head of that ward, on a day
 * that has come.
 */
@Component
class Neighbourhood {

  private final Officers officers;

  Neighbourhood(Officers officers) {
    this.officers = officers;
  }

  Optional<String> problem(VerificationInput input, LocalDate today) {
    if (input.confirmedOn().isAfter(today)) {
      return Optional.of("verification.confirmedLater");
    }
    if (input.confirmedBy() == null || isHeadOf(input)) {
      return Optional.empty();
    }
    return Optional.of("verification.notNeighbourhoodHead");
  }

  private boolean isHeadOf(VerificationInput input) {
    return officers
        .find(input.confirmedBy())
        .filter(o -> o.roles().contains(Role.neighbourhoodHead))
        .filter(o -> o.area().covers(new CaseNumber(input.caseNumber()).ward()))
        .isPresent();
  }
}
