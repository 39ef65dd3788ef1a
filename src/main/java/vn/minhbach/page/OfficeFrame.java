package vn.minhbach.page;

import java.util.List;

/**
 * What stands around every page of an officer.
 *
 * @param demo whether the page must say that all of this is a demonstration
 * @param user account name; null on pages that anybody may read, and then so is what follows
 * @param roles what offices call them
 * @param unit name of the officer's unit
 * @param today the office's date, as {@code 17/08/2021}
 */
public record OfficeFrame(
    boolean demo, String user, List<String> roles, String unit, String today, List<Entry> menu) {

  /** One entry of the menu. */
  public record Entry(String path, String label, boolean isHere) {}

  static OfficeFrame ofNobody(boolean demo) {
    return new OfficeFrame(demo, null, List.of(), null, null, List.of());
  }
}
