package vn.minhbach.audit.check.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.minhbach.audit.check.found.Findings;

/**
 * Each act is done in a role that the office lets do it, and by nobody of another ward. Acts that
 * are not here may be of several offices.
 */
public final class Roles {

  private static final String MACHINE = "system";
  private static final int WARD = 5;

  private static final Map<String, Set<String>> MAY = new HashMap<>();

  static {
    only("wardOfficer", "ListReceived", "ListAccepted", "ListWithdrawn", "CaseOpened");
    only("wardOfficer", "CaseVerified", "DoubtDecided", "ListPosted", "CasePosted");
    only("wardOfficer", "DossierPrepared", "CaseInDossier");
    only("councilSecretary", "SittingCalled", "CaseInSitting", "AttendanceRecorded");
    only("councilSecretary", "MinutesWritten", "SittingCalledOff", "CaseFreed");
    only("councilChair", "MinutesSigned");
    only(MACHINE, "VotesCounted", "SittingConcluded", "SittingAdjourned");
    only(MACHINE, "CaseProposed", "CaseNotProposed", "CaseDeferred");
    only(MACHINE, "ListPrepared", "PostingClosed", "CaseCleared", "DossierReturned");
    only("wardChair", "SubmissionSigned", "CaseSubmitted");
    only("labourOfficer", "DossierAppraised");
    only("districtLeader", "DossierDecided", "CaseApproved", "CaseRefused");
    only("accountant", "RunPrepared", "CaseInRun");
    only("districtAccountant", "RunReleased", "RunRefused");
    only("treasurer", "RunSettled", "CasePaid", "PaymentReturned");
    MAY.put("VoteCast", Set.of("councilMember", "councilChair"));
    MAY.put("CaseSentBack", Set.of("labourOfficer", "districtLeader"));
    Set<String> concluding = Set.of("wardOfficer", "wardChair", "labourOfficer", "districtLeader");
    MAY.put("ObjectionTriaged", concluding);
    MAY.put("ObjectionReleased", concluding);
    MAY.put("ObjectionUpheld", concluding);
    MAY.put("ObjectionUpheldLate", concluding);
    MAY.put("RunOpened", Set.of("districtLeader", "accountant", MACHINE));
  }

  private final Findings findings;

  public Roles(Findings findings) {
    this.findings = findings;
  }

  private static void only(String role, String... facts) {
    for (String fact : facts) {
      MAY.put(fact, Set.of(role));
    }
  }

  public void take(LogEntry entry) {
    Set<String> may = MAY.get(entry.fact());
    if (may == null) {
      return;
    }
    String role = String.valueOf(entry.role());
    if (!may.contains(role) || entry.isOfMachine() != role.equals(MACHINE)) {
      findings.add(entry.at(), entry.subject(), "roleWrong", entry.fact(), role, entry.officer());
    }
    String unit = entry.unit();
    boolean isElsewhere =
        unit != null && unit.length() == WARD && !unit.equals(LogEntry.wardOf(entry.subject()));
    if (isElsewhere && !entry.kind().equals("list")) {
      findings.add(entry.at(), entry.subject(), "otherUnit", entry.fact(), unit);
    }
  }
}
