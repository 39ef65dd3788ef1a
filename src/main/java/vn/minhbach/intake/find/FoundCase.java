package vn.minhbach.intake.find;

import java.time.LocalDate;
import vn.minhbach.intake.CaseState;

/**
 * A case that was looked for.
 *
 * @param birthDate null when only the year is known
 * @param idNumber null when none is known
 */
public record FoundCase(
    String caseNumber,
    String unit,
    String scheme,
    CaseState state,
    String fullName,
    LocalDate birthDate,
    Integer birthYear,
    String idNumber,
    String neighbourhood) {}
