package vn.minhbach.publiclist.objection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an official makes of an objection; what was filled in for another ruling is left out.
 *
 * @param kind as it is, whatever it was called when it came in
 * @param assignedTo who looks into it; absent where nobody has to
 * @param joinTo number of the one that said the same
 * @param note the answer, where nobody looks into it
 */
record TriageEntry(
    @NotNull Kind kind,
    @NotNull Ruling ruling,
    @Size(max = 64) String assignedTo,
    @Size(max = 20) String joinTo,
    ReferredTo referredTo,
    @Size(max = 15_000) String note) {

  TriageEntry {
    boolean isLookedInto = ruling == Ruling.HOLD || ruling == Ruling.INVESTIGATE;
    assignedTo = isLookedInto ? orNull(assignedTo) : null;
    joinTo = ruling == Ruling.JOIN ? orNull(joinTo) : null;
    referredTo = ruling == Ruling.REFER ? referredTo : null;
    note = orNull(note);
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
