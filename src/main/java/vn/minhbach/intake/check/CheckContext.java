package vn.minhbach.intake.check;

import java.time.LocalDate;
import vn.minhbach.shared.Period;

/**
 * The list whose rows are checked.
 *
 * @param list its id
 * @param unit code of the ward that handed it in
 * @param scheme code of the scheme
 * @param period the days in which the work must have been lost
 * @param receivedOn when it was handed in
 * @param countsFrom1904 whether its file counts days from 1904
 */
public record CheckContext(
    long list,
    String unit,
    String scheme,
    Period period,
    LocalDate receivedOn,
    boolean countsFrom1904) {}
