package vn.minhbach.committee;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Who came to a sitting, by user name; members who are named in neither list were absent.
 *
 * @param chair who leads it, one of those present; null when no chair came, and then the sitting
 *     cannot be held
 * @param excused may be absent
 */
record Attendance(@NotNull List<String> present, String chair, List<String> excused) {

  Attendance {
    excused = excused == null ? List.of() : excused;
  }
}
