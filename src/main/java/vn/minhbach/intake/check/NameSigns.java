package vn.minhbach.intake.check;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.minhbach.intake.list.Field;
import vn.minhbach.shared.Finding;

/** Tells names from what somebody's keyboard, font or fraud has made of them. */
final class NameSigns {

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Letters with their marks, and what stands between and around the words of names. */
  private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M} .,'’‘`´()/-]");

  private static final int LONGEST_USUAL = 60;

  private NameSigns() {}

  /**
   * Why this cannot be read as a name.
   *
   * @param written as the ward wrote it, not empty
   */
  static Optional<Finding> unreadable(String written) {
    if (written.length() > Longest.of(Field.fullName)) {
      return Optional.of(Found.nameUnreadable("tooLong"));
    }
    return LETTER.matcher(written).find()
        ? Optional.empty()
        : Optional.of(Found.nameUnreadable("noLetter"));
  }

  /** Why a person should look at this name before it is posted. */
  static Optional<Finding> unusual(String written) {
    if (ODD.matcher(written).find()) {
      return Optional.of(Found.nameUnusual("oddSigns"));
    }
    return written.length() > LONGEST_USUAL
        ? Optional.of(Found.nameUnusual("veryLong"))
        : Optional.empty();
  }
}
