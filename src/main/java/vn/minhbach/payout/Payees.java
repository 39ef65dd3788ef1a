package vn.minhbach.payout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.minhbach.intake.Applicant;
import vn.minhbach.intake.Applicants;
import vn.minhbach.payout.file.CreditTransfer;
import vn.minhbach.payout.run.PayMethod;
import vn.minhbach.payout.run.RunLine;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/**
 * Names and accounts behind the lines of a run. They are not kept here; a hash tells later whether
 * they are still those with which the run was prepared, so that no released file can carry another
 * account.
 */
@Component
class Payees {

  private static final char FIELD = '\u001f';
  private static final char LINE = '\u001e';

  private final Applicants applicants;

  Payees(Applicants applicants) {
    this.applicants = applicants;
  }

  Map<String, Applicant> of(List<RunLine> lines) {
    return applicants.of(RunDesk.cases(lines));
  }

  /** The lines with the way in which each is paid. */
  List<RunLine> prepare(List<RunLine> lines) {
    Map<String, Applicant> people = of(lines);
    List<RunLine> prepared = new ArrayList<>();
    for (RunLine line : lines) {
      prepared.add(
          line.prepared(
              CreditTransfer.isAccount(people.get(line.caseNumber()).account())
                  ? PayMethod.TRANSFER
                  : PayMethod.CASH));
    }
    return prepared;
  }

  String hash(List<RunLine> lines) {
    Map<String, Applicant> people = of(lines);
    StringBuilder text = new StringBuilder();
    for (RunLine line : lines) {
      Applicant one = people.get(line.caseNumber());
      text.append(line.paymentKey()).append(FIELD).append(one.fullName()).append(FIELD);
      text.append(one.account()).append(FIELD).append(one.bank()).append(LINE);
    }
    return Sha256.hex(text.toString());
  }

  /** Refuses when a name or account is no longer the one with which the run was prepared. */
  void require(String run, String prepared, List<RunLine> lines) {
    if (!hash(lines).equals(prepared)) {
      throw new Refused("payout.payeesChanged", run);
    }
  }
}
