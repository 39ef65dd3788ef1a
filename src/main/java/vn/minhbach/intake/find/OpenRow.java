package vn.minhbach.intake.find;

import java.time.LocalDate;
import java.util.List;
import vn.minhbach.intake.CaseState;
import vn.minhbach.shared.Finding;

/** An open case as the tables have it. */
record OpenRow(
    String caseNumber,
    long list,
    int row,
    String unit,
    String scheme,
    CaseState state,
    long since,
    String neighbourhood,
    String fullName,
    LocalDate birthDate,
    int birthYear,
    String findings) {

  OpenCase with(List<Finding> read) {
    return new OpenCase(
        caseNumber,
        list,
        row,
        unit,
        scheme,
        state,
        since,
        neighbourhood,
        fullName,
        birthDate,
        birthYear,
        read);
  }
}
