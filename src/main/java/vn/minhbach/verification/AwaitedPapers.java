package vn.minhbach.verification;

import java.time.LocalDate;
import java.util.List;

/**
 * What an applicant was asked to bring and has not brought yet.
 *
 * @param kinds of papers, words as {@code residence}
 * @param number of the request
 * @param lastDay by which they are to be there
 */
public record AwaitedPapers(
    String caseNumber, List<String> kinds, String number, LocalDate dated, LocalDate lastDay) {}
