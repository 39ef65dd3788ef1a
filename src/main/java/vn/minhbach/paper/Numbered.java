package vn.minhbach.paper;

import java.time.LocalDate;

/**
 * What the clerk gave to a signed paper.
 *
 * @param number the whole number, as {@code 12/TB-UBND}
 */
public record Numbered(String number, LocalDate dated) {}
