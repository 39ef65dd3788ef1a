package vn.minhbach.intake;

import java.time.LocalDate;

/**
 * What an applicant declared of residence and work, for whoever verifies it. It is read when it is
 * shown and kept nowhere else. Texts may be empty.
 *
 * @param receivedOn the day on which the ward's list came in
 * @param lostFrom first day without work, null when it is not known, as is the last
 */
public record Declaration(
    String caseNumber,
    LocalDate receivedOn,
    String permanentAddress,
    String temporaryAddress,
    String occupation,
    String workplace,
    LocalDate lostFrom,
    LocalDate lostTo,
    String note) {}
