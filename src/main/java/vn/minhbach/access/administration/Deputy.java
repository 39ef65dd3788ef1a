package vn.minhbach.access.administration;

import java.time.LocalDate;

/**
 * Who acts for whom from one day to another, both included.
 *
 * @param deputy account that holds the other's roles besides its own
 * @param insteadOf account of whoever is away
 */
public record Deputy(
    long id, String deputy, String insteadOf, String unit, LocalDate fromDay, LocalDate toDay) {

  boolean isOn(LocalDate day) {
    return !day.isBefore(fromDay) && !day.isAfter(toDay);
  }
}
