package vn.minhbach.verification.sheet;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.access.Act;
import vn.minhbach.access.FourEyes;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Officers;
import vn.minhbach.access.Role;
import vn.minhbach.shared.UnitCode;

/** Who of a ward may verify a case, as four eyes have it. */
@Component
class Verifiers {

  private final FourEyes fourEyes;
  private final Officers officers;

  Verifiers(FourEyes fourEyes, Officers officers) {
    this.fourEyes = fourEyes;
    this.officers = officers;
  }

  /** What the officer did before that excludes verifying, or null. */
  Act exclusion(String caseNumber, Officer officer) {
    return fourEyes.excluded(List.of(caseNumber), Act.VERIFIED, officer.person()).get(caseNumber);
  }

  /** Accounts of those who may. */
  List<String> of(String caseNumber, String ward) {
    return officers.holding(Role.wardOfficer, new UnitCode(ward)).stream()
        .filter(officer -> exclusion(caseNumber, officer) == null)
        .map(Officer::user)
        .toList();
  }
}
