package vn.minhbach.intake.find;

import java.time.LocalDate;
import vn.minhbach.intake.CaseState;

/**
 * What an officer may know of an application of another ward: where it lies, and which particulars
 * agree with an application of the own ward. Null where one of the two does not say.
 *
 * @param caseNumber null while the list is not accepted, as is the state
 */
public record RowElsewhere(
    String unit,
    long list,
    int row,
    String listStatus,
    LocalDate receivedOn,
    String caseNumber,
    CaseState state,
    Boolean sameName,
    Boolean sameBirth,
    Boolean sameSex,
    Boolean sameNumber,
    Boolean sameAccount) {}
