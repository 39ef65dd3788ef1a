package vn.minhbach.intake.place;

import java.util.List;
import java.util.Map;

/** The three levels of administration, and the words that announce them. */
enum Level {
  COMMUNE,
  DISTRICT,
  PROVINCE,
  /** A city: a province, or a city inside one. */
  CITY;

  /** Folded words before a name; the longer ones are tried first. */
  static final List<Map.Entry<String, Level>> MARKS =
      List.of(
          Map.entry("thi tran", COMMUNE),
          Map.entry("thi xa", DISTRICT),
          Map.entry("thanh pho", CITY),
          Map.entry("t p", CITY),
          Map.entry("phuong", COMMUNE),
          Map.entry("xa", COMMUNE),
          Map.entry("quan", DISTRICT),
          Map.entry("huyen", DISTRICT),
          Map.entry("tinh", PROVINCE),
          Map.entry("tp", CITY),
          Map.entry("tt", COMMUNE),
          Map.entry("tx", DISTRICT),
          Map.entry("p", COMMUNE),
          Map.entry("x", COMMUNE),
          Map.entry("q", DISTRICT),
          Map.entry("h", DISTRICT));
}
