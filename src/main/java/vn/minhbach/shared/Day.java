package vn.minhbach.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A date as people in offices write it, for texts: {@code 19/08/2021}. */
public record Day(LocalDate date) {

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Override
  public String toString() {
    return date.format(WRITTEN);
  }
}
