package vn.minhbach.committee;

import java.util.List;
import java.util.Map;

/**
 * The roll as a page sends it: {@code is.<user>} for each member with {@code present}, {@code
 * excused} or {@code absent}, the chair, and {@code everybody} when all have come.
 */
final class RollForm {

  private static final String IS = "is.";

  private RollForm() {}

  static Attendance read(Map<String, String> form, List<String> members) {
    String chair = form.getOrDefault("chair", "");
    List<String> present =
        form.containsKey("everybody") ? members : those(members, form, "present");
    return new Attendance(
        present, chair.isBlank() ? null : chair, those(members, form, "excused", present));
  }

  private static List<String> those(List<String> members, Map<String, String> form, String how) {
    return members.stream().filter(user -> how.equals(form.get(IS + user))).toList();
  }

  private static List<String> those(
      List<String> members, Map<String, String> form, String how, List<String> others) {
    return those(members, form, how).stream().filter(user -> !others.contains(user)).toList();
  }
}
