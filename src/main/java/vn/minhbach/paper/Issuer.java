package vn.minhbach.paper;

import java.util.List;
import vn.minhbach.access.Unit;

/**
 * A body that issues papers.
 *
 * @param superior the body above, as {@code UBND QUẬN LONG BIÊN}; null where none is named
 * @param lines its own name in capitals, a line each
 * @param name its name in running text, as {@code Ủy ban nhân dân phường Giang Biên}
 * @param place where it signs, as {@code Giang Biên}
 * @param unit its unit in running text, as {@code phường Giang Biên}
 */
public record Issuer(String superior, List<String> lines, String name, String place, String unit) {

  static Issuer committee(Unit unit, String superior) {
    String running = unit.inSentence();
    return new Issuer(
        superior,
        List.of("ỦY BAN NHÂN DÂN", running.toUpperCase(PaperWriting.VIETNAMESE)),
        "Ủy ban nhân dân " + running,
        place(unit),
        running);
  }

  static Issuer council(Unit ward) {
    String running = ward.inSentence();
    return new Issuer(
        "UBND " + running.toUpperCase(PaperWriting.VIETNAMESE),
        List.of("HỘI ĐỒNG XÉT DUYỆT"),
        "Hội đồng xét duyệt " + running,
        place(ward),
        running);
  }

  private static String place(Unit unit) {
    String name = unit.name();
    for (String kind : List.of("Phường ", "Xã ", "Thị trấn ", "Quận ", "Huyện ", "Thị xã ")) {
      if (name.startsWith(kind)) {
        return name.substring(kind.length());
      }
    }
    return name;
  }
}
