package vn.minhbach.shared;

import java.time.LocalDate;

/**
 * Days from {@code from} to {@code to}, both included; a missing {@code to} means that no end is
 * known.
 */
public record Period(LocalDate from, LocalDate to) {

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
