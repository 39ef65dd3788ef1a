package vn.minhbach.intake;

import java.time.LocalDate;

/**
 * The personal data of one case, for papers and payment files. It is read when they are made and
 * kept nowhere else.
 *
 * @param birthDate null when only the year is known
 * @param account null for cash, also where the row of somebody who asked for cash names one
 */
public record Applicant(
    String caseNumber,
    String fullName,
    LocalDate birthDate,
    int birthYear,
    String sex,
    String idNumber,
    String neighbourhood,
    String address,
    String phone,
    String account,
    String bank) {}
