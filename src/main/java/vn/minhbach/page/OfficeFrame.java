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

  /** As many entries stand in one row of an old screen, besides the two that everybody has. */
  private static final int ROW = 9;

  private static final String LOOKING = "/oversight/";

  /** One entry of the menu. */
  public record Entry(String path, String label, boolean isHere) {}

  /** Whether the menu has an entry of that path. */
  public boolean leadsTo(String path) {
    return menu.stream().anyMatch(entry -> entry.path().equals(path));
  }

  /** The menu's first row: all of it or, of a long one, where something is done. */
  public List<Entry> firstRow() {
    return menu.size() <= ROW ? menu : menu.stream().filter(one -> !isLooking(one)).toList();
  }

  /** The second row of a long menu: where one only looks. */
  public List<Entry> secondRow() {
    return menu.size() <= ROW ? List.of() : menu.stream().filter(OfficeFrame::isLooking).toList();
  }

  private static boolean isLooking(Entry entry) {
    return entry.path().startsWith(LOOKING);
  }

  /** The frame of a page that belongs to that entry of the menu, though its path does not. */
  public OfficeFrame at(String path) {
    List<Entry> marked =
        menu.stream()
            .map(one -> new Entry(one.path(), one.label(), one.path().equals(path)))
            .toList();
    return new OfficeFrame(demo, user, roles, unit, today, marked);
  }

  static OfficeFrame ofNobody(boolean demo) {
    return new OfficeFrame(demo, null, List.of(), null, null, List.of());
  }
}
