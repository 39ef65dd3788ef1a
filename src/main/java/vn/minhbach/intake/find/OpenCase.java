package vn.minhbach.intake.find;

import java.time.LocalDate;
import java.util.List;
import vn.minhbach.intake.CaseState;
import vn.minhbach.shared.Finding;

/**
 * A case that waits to be verified, or for another ward's word.
 *
 * @param since when it came to wait, microseconds UTC
 * @param birthDate null when only the year is known
 */
public record OpenCase(
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
    List<Finding> findings) {}
