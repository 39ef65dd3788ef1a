package vn.minhbach.intake.find;

import java.time.LocalDate;
import vn.minhbach.intake.CaseState;
import vn.minhbach.shared.RowReference;

/**
 * An application as it was handed in, whether it has become a case or not; texts may be empty, days
 * and numbers null.
 *
 * @param listStatus of the list in which it stands
 * @param caseNumber null while the list is not accepted, as is the state
 */
public record RowSheet(
    String unit,
    long list,
    int row,
    String listStatus,
    LocalDate receivedOn,
    String caseNumber,
    CaseState state,
    String fullName,
    LocalDate birthDate,
    Integer birthYear,
    String sex,
    String idNumber,
    String oldNumber,
    LocalDate idIssuedOn,
    String permanentAddress,
    String temporaryAddress,
    String neighbourhood,
    String phone,
    String occupation,
    String workplace,
    LocalDate lostFrom,
    LocalDate lostTo,
    String account,
    String bank,
    String note) {

  public RowReference reference() {
    return new RowReference(unit, list, row);
  }
}
